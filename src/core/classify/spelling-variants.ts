import { FAMILIES } from './spelling-families.ts';

/** Words that belong to no family, each line one word in the spellings and forms that newspapers print. */
const SETS = [
  ['a', 'an'],
  ['almanack', 'almanac'],
  ['around', 'round'],
  ['balk', 'baulk'],
  ['balked', 'baulked'],
  ['bannister', 'banister'],
  ['arse', 'ass'],
  ['axe', 'ax'],
  ['behove', 'behoove'],
  ['caviare', 'caviar'],
  ['chilli', 'chili', 'chile'],
  ['chillies', 'chilies', 'chilis'],
  ['cypher', 'cipher'],
  ['disc', 'disk'],
  ['discs', 'disks'],
  ['doughnut', 'donut'],
  ['doughnuts', 'donuts'],
  ['dived', 'dove'],
  ['eyeing', 'eying'],
  ['furore', 'furor'],
  ['gaol', 'jail'],
  ['gaoled', 'jailed'],
  ['got', 'gotten'],
  ['gypsy', 'gipsy'],
  ['kerb', 'curb'],
  ['liquorice', 'licorice'],
  ['maths', 'math'],
  ['mollusc', 'mollusk'],
  ['molluscs', 'mollusks'],
  ['mum', 'mom'],
  ['mums', 'moms'],
  ['kneeled', 'knelt'],
  ['naught', 'nought'],
  ['omelette', 'omelet'],
  ['ok', 'okay'],
  ['pedlar', 'peddler'],
  ['phoney', 'phony'],
  ['pleaded', 'pled'],
  ['proved', 'proven'],
  ['racquet', 'racket'],
  ['sceptre', 'scepter'],
  ['sheikh', 'sheik'],
  ['sneaked', 'snuck'],
  ['specialties', 'specialty'],
  ['titbit', 'tidbit'],
  ['titbits', 'tidbits'],
  ['siphon', 'syphon'],
  ['stories', 'storeys'],
  ['tsar', 'czar', 'tzar'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['until', 'till', "'til", 'til'],
  ['waggon', 'wagon'],
  ['waggons', 'wagons'],
  ['whisky', 'whiskey'],
  ['whiskies', 'whiskeys'],
  ['woolly', 'wooly'],
] as const;

const SET_OF = new Map(SETS.flatMap((words, index) => words.map((word) => [word as string, index] as const)));

/**
 * True for two spellings of one word, as American and British newspapers print it.
 *
 * Takes comparison keys of single words. Families of spellings cover inflected forms ("colour/color", and so
 * "discolouring/discoloring"); what belongs to no family is listed.
 */
export function areSpellingVariants(a: string, b: string): boolean {
  if (a === b) return false;
  const [setA, setB] = [SET_OF.get(a), SET_OF.get(b)];
  if (setA !== undefined && setA === setB) return true;
  return (ANY_FAMILY.test(a) || ANY_FAMILY.test(b)) && commonSpelling(a) === commonSpelling(b);
}

/** True of a word that some family respells; most words belong to none. No family refers to a group by its number. */
const ANY_FAMILY = new RegExp(FAMILIES.map(([{ source }]) => source).join('|'));

/** The word in the spelling that its variants share; no spelling to be printed. */
export function commonSpelling(word: string): string {
  const stem = word.replace(/'s?$/, '');
  return (
    FAMILIES.reduce((spelt, [pattern, spelling]) => spelt.replace(pattern, spelling), stem) + word.slice(stem.length)
  );
}
