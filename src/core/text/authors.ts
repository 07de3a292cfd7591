/** Somebody who wrote an article, as far as the byline makes it certain. */
export type Author =
  | {
      readonly kind: 'person';
      readonly given: string;
      /** With its particles: "van der Berg". */
      readonly family: string;
      /** "Jr.", "III". */
      readonly suffix?: string;
    }
  /** An agency, an institution, or a name that does not say which of its words is the family's: it stays as printed. */
  | { readonly kind: 'named'; readonly name: string };

/** A byline without what leads to its names: "By", "Story by". */
export function withoutBy(byline: string): string {
  return byline.replace(LEADS_TO_NAMES, '').trim();
}

const LEADS_TO_NAMES = /^\s*(?:(?:written|reported|reporting|story|words|text|analysis)\s+)?by(?::\s*|\s+)(?=\P{Ll})/iu;

/** What an article states beside its byline, which tells what is no person. */
export interface BesideByline {
  readonly outlet?: string;
  readonly agency?: string;
  /** BCP 47 language tag. */
  readonly lang?: string;
}

/**
 * The authors that a byline names, each for itself.
 *
 * A byline is only divided where every part is certainly an author, somebody's office or the place where somebody wrote;
 * otherwise all of it is one name. A person's name is only divided where it is two plain words, with initials or
 * particles between: of "Maria Silva Santos" nobody knows how many words are the family's, and of "Xi Jinping" the first is.
 */
export function authorsIn(byline: string, beside: BesideByline = {}): readonly Author[] {
  const all = withoutBy(byline).replace(/\s+/g, ' ');
  if (all === '') return [];
  const houses = [beside.outlet, beside.agency].flatMap((name) => name?.toLowerCase() ?? []);
  const isHouse = (part: string): boolean =>
    houses.includes(part.toLowerCase()) || ACRONYM.test(part) || AGENCY.test(part);
  const isFamilyFirst = FAMILY_FIRST.test(beside.lang ?? '');
  const parts = isHouse(all)
    ? [all]
    : all
        .replace(AN_APPENDED_SUFFIX, ' $1')
        .split(BETWEEN_NAMES)
        .map((part) => part.trim())
        .filter(Boolean);
  const read = parts.map((part, index) => partOf(part, index, isHouse, isFamilyFirst));
  const isCertain = read.every(({ kind }) => kind !== 'uncertain') && read.some(({ kind }) => kind === 'person');
  if (!isCertain && !parts.every(isHouse)) return parts.length === 1 ? authorsOf(read) : [{ kind: 'named', name: all }];
  return authorsOf(read);
}

function authorsOf(parts: readonly Part[]): readonly Author[] {
  return parts.flatMap((part) => (part.kind === 'office' ? [] : [part.author]));
}

/** Languages in which the family's name stands first, also in two words. */
const FAMILY_FIRST = /^(?:zh|ja|ko|vi|hu|km)\b/i;

/** "King, Jr." is one name. */
const AN_APPENDED_SUFFIX = /,\s+((?:Jr|Sr)\.?|I{2,3}|IV)(?=$|[,;]|\s+and\b)/g;
const BETWEEN_NAMES = /\s*[;|•]\s*|\s+[/–—-]\s+|,\s*(?:and|und|et)\s+|\s+(?:and|und|et|with|&)\s+|,\s*|\s*[()]\s*/u;

type Part =
  | { readonly kind: 'person' | 'institution' | 'uncertain'; readonly author: Author }
  /** What somebody is: no author. */
  | { readonly kind: 'office' };

function partOf(part: string, index: number, isHouse: (part: string) => boolean, isFamilyFirst: boolean): Part {
  const whole: Author = { kind: 'named', name: part };
  if (isHouse(part)) return { kind: 'institution', author: whole };
  const name = part.replace(A_PLACE, '');
  if (INSTITUTION.test(name) || OFFICE.test(name))
    return index > 0 && OFFICE.test(part) ? { kind: 'office' } : { kind: 'institution', author: whole };
  const author = isFamilyFirst ? undefined : personIn(name);
  if (author !== undefined) return { kind: 'person', author };
  return SEVERAL_WORDS.test(name)
    ? { kind: 'person', author: { kind: 'named', name } }
    : { kind: 'uncertain', author: whole };
}

/** "Ann Marsh in Selby". */
const A_PLACE = /\s+(?:in|at|aus)\s+\p{Lu}[\p{L} .'’-]*$/u;
const OFFICE =
  /\b(?:correspondent|editor|reporter|writer|columnist|contributor|analyst|korrespondentin?|redakteurin?)s?$/iu;

/** What is an agency whatever stands beside it. */
const AGENCY =
  /^(?:the )?(?:agencies|staff|dpa|sda|reuters|bloomberg|xinhua|kyodo news|agence france-presse|associated press|press association|anadolu|interfax|tass|yonhap)$/i;
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Words that name no family but a house, an office or a group, at least in a byline. */
const INSTITUTION =
  /^(?:the|our|a|an)\s|\b(?:agence|agency|agencies|associated|association|board|broadcasting|bureau|cent(?:er|re)|chronicle|committee|company|corporation|correspondents?|council|courier|daily|department|desk|editorial|editors?|foundation|gazette|guardian|group|guest|herald|inc|institute|international|journal|ltd|magazine|media|ministry|national|network|news|newsroom|observer|office|online|post|press|radio|redaktion|reporters?|reuters|service|services|staff|team|television|times|tribune|tv|union|university|weekly|wire|writers?)\b/iu;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`;
const INITIALS = String.raw`(?:\p{Lu}\.-?){1,3}`;
const PARTICLE =
  '(?:van|von|vom|zu|zur|de|del|della|der|den|des|di|da|do|dos|du|la|le|el|al|bin|bint|ibn|ter|ten|af|av)';
const PERSON = new RegExp(
  String.raw`^(?<given>(?:${WORD}|${INITIALS})(?: (?:${INITIALS}|\p{Lu}))*) (?<family>(?:${PARTICLE} ){0,3}(?:al-|el-|d['’])?${WORD})(?: (?<suffix>(?:Jr|Sr)\.?|I{2,3}|IV))?$`,
  'u',
);

/**
 * Families' names that in English newspapers also stand first: "Xi Jinping", "Nguyen Van A". A name that begins with one
 * stays whole, and so does an agency of two words.
 */
const MAY_STAND_FIRST = new Set(
  (
    'cao chen cheng choi chung deng dong feng gao guo he hu huang jang jiang jung kang kim le li liang lim lin liu luo ma ' +
    'ng nguyen park peng pham sun tang tran wang wei wu xi xie xu yang ye yoon yu yuan zhang zhao zheng zhou zhu'
  ).split(' '),
);

/** Two to four words that may be a name, and no more: "Maria Silva Santos". */
const SEVERAL_WORDS = new RegExp(`^${WORD}(?: (?:${WORD}|${INITIALS}|${PARTICLE})){0,2} ${WORD}$`, 'u');

function personIn(name: string): Author | undefined {
  const { given, family, suffix } = PERSON.exec(name)?.groups ?? {};
  if (given === undefined || family === undefined) return undefined;
  const [first = ''] = given.normalize('NFD').replace(/\p{M}/gu, '').split(' ');
  // "MDR Sachsen": no given name is without a vowel.
  if (MAY_STAND_FIRST.has(first.toLowerCase()) || /^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(first)) return undefined;
  return { kind: 'person', given, family, ...(suffix === undefined ? {} : { suffix }) };
}
