/** What can be printed shorter, and all that it can stand for. */
const CONTRACTED: readonly (readonly [pattern: RegExp, ...expansions: string[]])[] = [
  [/\bcan't\b/, 'can not'],
  [/\bcannot\b/, 'can not'],
  [/\bwon't\b/, 'will not'],
  [/\bshan't\b/, 'shall not'],
  [/\bain't\b/, 'is not', 'are not', 'am not'],
  [/\blet's\b/, 'let us'],
  [/n't\b/, ' not'],
  [/'re\b/, ' are'],
  [/'ve\b/, ' have'],
  [/'ll\b/, ' will', ' shall'],
  [/'m\b/, ' am'],
  [/'d\b/, ' would', ' had', ' did'],
  [/'s\b/, ' is', ' has'],
  [/'em\b/, 'them'],
  [/\bgonna\b/, 'going to'],
  [/\bgotta\b/, 'got to'],
  [/\bwanna\b/, 'want to'],
];

/** More contractions than this in one phrase are left as they are: every one may double the readings. */
const MOST_READINGS = 32;

/** Every way to read a phrase in full: "he's" is "he is" and "he has". Takes and returns comparison keys. */
export function expansions(key: string): readonly string[] {
  let readings = [key];
  for (const [pattern, ...full] of CONTRACTED) {
    while (readings.length <= MOST_READINGS && readings.some((reading) => pattern.test(reading))) {
      readings = readings.flatMap((reading) =>
        pattern.test(reading) ? full.map((words) => reading.replace(pattern, words)) : [reading],
      );
    }
  }
  return readings;
}
