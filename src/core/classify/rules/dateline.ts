import type { Rule } from '../rule.ts';

const AGENCY =
  /^\(?(?:AP|Reuters|AFP|UPI|Bloomberg|dpa|DPA|PA|ANSA|EFE|Xinhua|Kyodo|TASS|CNN|PTI|ANI|IANS|CP|\p{Lu}{2,5})\)?[,.]?$/u;
/** "SEOUL, South Korea (Reuters) -", "Ostby (NWA) —": a place in capitals, or one with the agency in brackets. */
const WHOLE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]*){0,3}(?: \([\p{L} ./]{2,30}\))?|\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]*){0,3} \([\p{L} ./]{2,30}\)) ?[-–—]{1,2}$/u;
const TICKER =
  /^\(?(?:(?:NYSE|NYSEAMERICAN|NASDAQ|LSE|TSX|ASX|HKEX|OTC\p{L}*):? ?\p{Lu}[\p{Lu}.]{0,5}|\p{Lu}{1,5}\.(?:\p{Lu}{1,3}))\)?$/iu;

export const dateline: Rule = {
  kind: 'dateline',
  name: 'Dateline',
  sentence: 'Only one article prints the dateline (place and agency), a credit or a company’s ticker.',
  example: { before: 'OSTBY (NWA) — The port', after: 'The port' },
  reason: ({ a, b, alone, quoted }) => {
    if (alone === undefined || quoted) return undefined;
    const begins = [a, b].some(({ start }) => start === 0);
    if (begins && WHOLE.test(alone.text)) return 'Only one article prints the dateline.';
    const isInDateline = [a, b].every(
      ({ before }) => /^(?:\p{Lu}[\p{L}\s.,'’-]{1,40})?$/u.test(before) && before.length <= 40,
    );
    if (isInDateline && /^\(.*\)$/.test(alone.text) && AGENCY.test(alone.text) && /^\s*[-–—]/.test(alone.after))
      return 'Only one article names the agency in its dateline.';
    return TICKER.test(alone.text) && /^\(.*\)$/.test(alone.text) ? 'Only one article prints the ticker.' : undefined;
  },
};
