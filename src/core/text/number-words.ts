const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** "seven", "nineteen", "eighty", with their values: the English numbers of one word below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, place) => [word, (place + 2) * 10] as const),
]);

/** "seventh", "nineteenth", "eightieth", with their values. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, place) => [word.replace(/y$/, 'ieth'), (place + 2) * 10] as const),
]);

/** "twenty" to "ninety", which a smaller number may follow. */
export const TENS_WORDS: readonly string[] = TENS.split(' ');
