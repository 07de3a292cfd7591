import { withoutAccents } from '../text/fold.ts';

/** Names that newspapers print for one body, place or party; in lower case, without articles. */
const ALIASES: readonly (readonly string[])[] = [
  ['isis', 'isil', 'is', 'islamic state', 'islamic state group', 'daesh', 'islamic state militant group'],
  ['kiev', 'kyiv'],
  ['kharkov', 'kharkiv'],
  ['odessa', 'odesa'],
  ['lvov', 'lviv'],
  ['burma', 'myanmar'],
  ['turkey', 'türkiye', 'turkiye'],
  ['czech republic', 'czechia'],
  ['ivory coast', "cote d'ivoire", "côte d'ivoire"],
  ['swaziland', 'eswatini'],
  ['macau', 'macao'],
  ['peking', 'beijing'],
  ['bombay', 'mumbai'],
  ['calcutta', 'kolkata'],
  ['madras', 'chennai'],
  ['dems', 'democrats'],
  ['gop', 'republicans', 'republican party'],
  ['tories', 'conservatives'],
  ['feds', 'federal reserve', 'fed'],
];

const GROUPS: ReadonlyMap<string, number> = new Map(
  ALIASES.flatMap((names, group) => names.map((name) => [name, group] as const)),
);

/** Whether two names, in lower case, are printed for one and the same. */
export function areAliases(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => GROUPS.get(name.replace(/^the /, '').replace(/'s$/, '')));
  return first !== undefined && first === second;
}

/**
 * What betrays a name from another script: English spells none of its own so. Without it "Reed" and "Read" would be one.
 */
const TRANSLITERATED =
  /q(?!u)|kh|gh|dh|zh|aa|ii|uu|iy|yi|yy|ss|mm|dd|zz|^[ae]l-|(?:ev|iev|ov|skiy|sky|sk[iy]|chuk|yn|oun?|een?)$/;
/** In letters: shorter ones are too often other names. */
const SHORTEST = 4;

/** "Qassem" and "Qasem", "Gadhafi" and "Kadafi": one name, put into our letters in two ways. Takes lower case. */
export function areTransliterations(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || /\P{L}/u.test(`${one}${other}`.replace(/['’-]/gu, '')))
    return false;
  if (!TRANSLITERATED.test(one) && !TRANSLITERATED.test(other)) return false;
  return consonants(one) === consonants(other);
}

/** The consonants, those that stand for one foreign letter alike, and none of them double. */
function consonants(name: string): string {
  return withoutAccents(name)
    .replace(/^[ae]l-|['’-]/gu, '')
    .replace(/kh|gh|q|c(?!h)|g(?=[aou]dd?h?)/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/zh/g, 'z')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}
