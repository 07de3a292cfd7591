/** Words that are printed in full or short, each line the forms of one word; for the rest there are general tests. */
const SHORT_FORMS = [
  ['and', '&'],
  ['admiral', 'adm'],
  ['apartment', 'apt'],
  ['avenue', 'ave'],
  ['boulevard', 'blvd'],
  ['brigadier', 'brig'],
  ['brothers', 'bros'],
  ['captain', 'capt'],
  ['chief', 'ch'],
  ['commander', 'cmdr', 'cdr'],
  ['company', 'co'],
  ['constable', 'con'],
  ['corporal', 'cpl'],
  ['corporation', 'corp'],
  ['department', 'dept'],
  ['detective', 'det'],
  ['doctor', 'dr'],
  ['fort', 'ft'],
  ['general', 'gen'],
  ['government', 'govt', "gov't"],
  ['governor', 'gov'],
  ['incorporated', 'inc'],
  ['inspector', 'insp'],
  ['international', 'intl', "int'l"],
  ['junior', 'jr'],
  ['limited', 'ltd'],
  ['major', 'maj'],
  ['mount', 'mt'],
  ['number', 'no'],
  ['numbers', 'nos'],
  ['pennsylvania', 'pa', 'penn'],
  ['police constable', 'pc'],
  ['professor', 'prof'],
  ['representative', 'rep'],
  ['reverend', 'rev', 'revd'],
  ['road', 'rd'],
  ['saint', 'st', 'ste'],
  ['senator', 'sen'],
  ['senior', 'sr'],
  ['sergeant', 'sgt'],
  ['street', 'st'],
  ['superintendent', 'supt'],
  ['that is', 'i.e', 'ie'],
  ['for example', 'e.g', 'eg'],
  ['versus', 'vs', 'v'],
  ['lieutenant', 'lt', 'lieut'],
  ['colonel', 'col'],
  ['united states', 'us', 'usa', 'america'],
  ['united kingdom', 'uk', 'britain'],
  ['television', 'tv'],
  ['sport utility vehicle', 'suv'],
] as const;

const FORMS = new Map<string, readonly number[]>();
for (const [index, forms] of SHORT_FORMS.entries()) {
  for (const form of forms) FORMS.set(form, [...(FORMS.get(form) ?? []), index]);
}

/** Letters: "Calif." and "Lieut."; what is longer is a word of its own. */
const LONGEST_SHORT = 5;
/** Words: "Detective Chief Superintendent". */
const LONGEST_RANK = 4;
/** Words that lend no letter to an abbreviation. */
const SILENT = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'del']);
const FULL_STOPS = /(?<=\p{L})\./gu;

/** Cheap, because every phrase is asked. */
const MAY_BE_INITIALS = /^[.&]?\p{Lu}[\p{Lu}.&]+s?[.&]*$/u;

/** The phrase without the full stops of abbreviations and without an article in front. */
export function bareAbbreviation(key: string): string {
  const bare = key.includes('.') ? key.replace(FULL_STOPS, '') : key;
  return bare.startsWith('the ') ? bare.slice('the '.length) : bare;
}

/** True where two comparison keys are the short and the full form of the same word, by the lists of style books. */
export function areShortAndFull(a: string, b: string): boolean {
  const [bareA, bareB] = [bareAbbreviation(a), bareAbbreviation(b)];
  const inB = FORMS.get(bareB) ?? [];
  return (FORMS.get(bareA) ?? []).some((index) => inB.includes(index)) || areRanks(bareA, bareB);
}

/** "Detective Chief Inspector" and "Det Ch Insp", "Lieutenant General" and "Lt Gen": word for word. */
function areRanks(a: string, b: string): boolean {
  if (!a.includes(' ') || !b.includes(' ')) return false;
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  return (
    wordsA.length === wordsB.length &&
    wordsA.length <= LONGEST_RANK &&
    wordsA.every((word, place) => {
      const other = wordsB[place]!;
      const forms = FORMS.get(other) ?? [];
      return word === other || (FORMS.get(word) ?? []).some((index) => forms.includes(index));
    })
  );
}

/** True where `short` (as printed: "EU", "U.N.") is made of the first letters of `words`: "the European Union". */
export function areInitials(short: string, words: string): boolean {
  if (!MAY_BE_INITIALS.test(short)) return false;
  const letters = short.replace(/[.&]/g, '');
  if (!/^\p{Lu}{2,}s?$/u.test(letters)) return false;
  const all = words.split(/[\s\-–]+/).filter((word) => /\p{L}/u.test(word));
  const telling = all.filter((word) => !SILENT.has(word.toLowerCase()));
  const plain = letters.replace(/s$/, '').toLowerCase();
  return all.length > 1 && [all, telling].some((list) => list.map((word) => initial(word)).join('') === plain);
}

/** True where `short` (as printed: "Gov.", "Calif.") cuts the word `word` down to some of its letters. */
export function cutsDown(short: string, word: string): boolean {
  if (!/^\p{L}{2,}\.$/u.test(short) || !/^\p{L}{4,}$/u.test(word)) return false;
  const letters = short.slice(0, -1).toLowerCase();
  // What the lists know is short for what they say: "Rep." is no "Republican".
  if (FORMS.has(letters)) return false;
  if (letters.length > Math.min(LONGEST_SHORT, word.length - 2)) return false;
  let place = 0;
  for (const letter of word.toLowerCase()) if (letter === letters[place]) place++;
  return place === letters.length && letters[0] === word[0]?.toLowerCase();
}

function initial(word: string): string {
  return /\p{L}/u.exec(word)?.[0].toLowerCase() ?? '';
}
