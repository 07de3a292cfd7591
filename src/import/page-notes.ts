import type { Json } from './linked-data.ts';

/** Words by which notices on cookies and privacy are known, in the languages of pages that have them. */
const CONSENT =
  /\b(?:cookies?|consent|consenso|einwilligung|zustimmung|consentement|consentimiento|toestemming|samtykke|samtycke|our partners|unsere partner|nos partenaires|nuestros socios|onze partners|i nostri partner|privacy (?:policy|notice|settings|preferences|centre|center)|datenschutz\w{0,20}|personenbezogene\w{0,20}|données personnelles|datos personales|personal data|legitimate interests?|vendors?|gdpr|ccpa|local storage|tracking technologies|personali[sz]ed (?:ads|advertising|content))\b/giu;

/** Words of consent in a text of a hundred: reports about cookies have two or three, notices six and more. */
const MOST_IN_A_HUNDRED = 4;

/** A report mentions such a thing once or twice in a paragraph; three times and so densely, only a notice does. */
const FEWEST = 3;

/** A notice speaks for the site, or to its reader. */
const SPEAKS =
  /\b(?:we|our|us|you|your|wir|uns|unsere?[nrs]?|sie|ihre?[nr]?|nous|nos|vous|votre|vos|nosotros|nuestr[oa]s?|usted|su|sus|tu|noi|nostri|wij|onze|uw|jouw)\b/iu;

/** True if the text is a notice on cookies or privacy: what a page shows beside or before its article. */
export function isConsentNotice(text: string, title: string | undefined): boolean {
  const found = text.match(CONSENT)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // An article about these things says so in its headline.
  return (
    found >= FEWEST &&
    SPEAKS.test(text) &&
    found * 100 > words * MOST_IN_A_HUNDRED &&
    (title ?? '').search(CONSENT) === -1
  );
}

/** What pages print where they cut an article off. */
const CUT_OFF =
  /\b(?:\d{1,3}\s?% of (?:this|the) article (?:remains|is left)|il vous reste \d|to (?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log|register)|(?:subscribe|sign in|log in|register) to (?:continue|keep|read)|this (?:article|content|story) is (?:for|only for|reserved for|exclusive to|available to) (?:our )?(?:subscribers|members)|content is reserved for subscribers|subscriber[- ]only|réservé (?:à nos|aux) abonnés|weiterlesen mit|jetzt weiterlesen|lesen sie (?:diesen artikel )?mit\b.{0,20}(?:plus|abo)|contenido exclusivo para suscriptores|solo para suscriptores|contenuto (?:riservato|per) (?:agli )?abbonati|exclusief voor abonnees)/iu;

const NOT_FREE =
  'The page says that this article is not free to read: its text may be cut off. Compare its end with what the outlet printed.';

/** A sentence for the editor if the page says that the article is cut off for who does not pay; none otherwise. */
export function paywallNotes(data: Json, texts: readonly { readonly text: string }[]): readonly string[] {
  const isFree = String(data['isAccessibleForFree'] ?? 'true').toLowerCase() !== 'false';
  return isFree && !texts.some(({ text }) => CUT_OFF.test(text)) ? [] : [NOT_FREE];
}
