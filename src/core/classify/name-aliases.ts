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
  ['federal reserve', 'fed'],
  ['osama', 'usama'],
  ['bin laden', 'bin ladin', 'laden', 'ladin'],
  ['koran', 'quran', "qur'an"],
  ['hezbollah', 'hizbullah', 'hizbollah', 'hezbullah'],
  ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'muhammed', 'mohamad'],
  ['hussein', 'hussain', 'husain', 'husein'],
  ['zelensky', 'zelenskyy', 'zelenskiy'],
  ['shia', 'shiite', "shi'ite", "shi'a"],
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
const TRANSLITERATED = /q(?!u)|kh|gh|dh|zh|aa|ii|uu|iy|yi|yy|^[ae]l-|(?:ev|iev|ov|skiy|sky|sk[iy]|chuk)$/;
/** In letters: shorter ones are too often other names. */
const SHORTEST = 4;

/** "Qassem" and "Qasem", "Gadhafi" and "Kadafi": one name, put into our letters in two ways. Takes lower case. */
export function areTransliterations(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || /\P{L}/u.test(`${one}${other}`.replace(/['’-]/gu, '')))
    return false;
  if (!TRANSLITERATED.test(one) && !TRANSLITERATED.test(other)) return false;
  return consonants(one) === consonants(other) && areAlikeVowels(vowels(one), vowels(other));
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

/** The vowels in their order, doubled ones once. */
function vowels(name: string): string {
  return withoutAccents(name)
    .replace(/[^aeiouy]+/g, ' ')
    .trim()
    .replace(/([aeiouy])\1+/g, '$1');
}

/** Vowels that stand for one another where a name is put into our letters. */
const ALIKE = ['ae', 'ou', 'eiy', 'ey'];

/** As many vowels in each place, and each the same or one that is heard alike: "Qasem" and "Qassim", but not "Iran" and "Aaron". */
function areAlikeVowels(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  return [...one].every(
    (vowel, k) => vowel === other[k] || ALIKE.some((set) => set.includes(vowel) && set.includes(other[k]!)),
  );
}
