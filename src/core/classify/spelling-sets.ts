/**
 * Words that belong to no family of spellings: each line is one word in the spellings that American and British
 * newspapers print, in its plain form; the regular inflected forms follow from it.
 */
const WORDS = [
  'accursed accurst',
  'aegis egis',
  'aerie eyrie',
  'aerofoil airfoil',
  'almanac almanack',
  'arse ass',
  'ascendancy ascendency',
  'axe ax',
  'balk baulk',
  'banister bannister',
  'behoove behove',
  'burqa burka burkha',
  'caesium cesium',
  'cantaloupe cantaloup',
  'carburetor carburettor carburetter',
  'caviar caviare',
  'chili chilli chile',
  'cigarette cigaret',
  'cipher cypher',
  'clarinetist clarinettist',
  'cognizant cognisant',
  'connector connecter',
  'curb kerb',
  'czar tsar tzar',
  'dentin dentine',
  'dependence dependance',
  'descendant descendent',
  'disc disk',
  'donut doughnut',
  'employee employe',
  'enclose inclose',
  'epaulet epaulette',
  'extol extoll',
  'eyeing eying',
  'faggot fagot',
  'flutist flautist',
  'furor furore',
  'fuse fuze',
  'gauge gage',
  'glycerin glycerine',
  'goodbye goodby',
  'groin groyne',
  'gypsy gipsy',
  'jail gaol',
  'jailer gaoler jailor',
  'licorice liquorice',
  'louver louvre',
  'math maths',
  'meagerly meagrely',
  'meagerness meagreness',
  'mollusc mollusk',
  'mom mum',
  'naught nought',
  'net nett',
  'nitroglycerin nitroglycerine',
  'ok okay',
  'omelet omelette',
  'organdy organdie',
  'peddler pedlar',
  'philter philtre',
  'phony phoney',
  'preterit preterite',
  'queuing queueing',
  'racket racquet',
  'reinforce reenforce',
  'rouble ruble',
  'sceptre scepter',
  'sheikh sheik shaikh',
  'siphon syphon',
  'somberly sombrely',
  'spiraea spirea',
  'syrup sirup',
  'tidbit titbit',
  'tire tyre',
  'trolley trolly',
  'usability useability',
  'vendor vender',
  'wagon waggon',
  'wagoner waggoner',
  'whiskey whisky',
  'woolly wooly',
] as const;

/** Words with a form of their own, each line one form. */
const FORMS = [
  'a an',
  'although altho',
  'around round',
  'dived dove',
  'got gotten',
  'kneeled knelt',
  'pleaded pled',
  'proved proven',
  'sneaked snuck',
  'specialties specialty',
  'stories storeys',
  "until till til 'til",
] as const;

/** The number of each word and form that is listed, with the form's name: what has one in common is one word. */
const PLACES = new Map<string, string[]>();
for (const [number, line] of WORDS.entries()) {
  for (const word of line.split(' ')) {
    for (const [form, inflected] of Object.entries(inflections(word))) enter(inflected, `${number} ${form}`);
  }
}
for (const line of FORMS) for (const word of line.split(' ')) enter(word, line);

/** True where two words are listed as one, in the same form: "kerbed" and "curbed". */
export function areListedVariants(a: string, b: string): boolean {
  const places = PLACES.get(a);
  return places !== undefined && (PLACES.get(b)?.some((place) => places.includes(place)) ?? false);
}

function enter(word: string, place: string): void {
  PLACES.set(word, [...(PLACES.get(word) ?? []), place]);
}

/** The regular forms of a word, be it a noun or a verb; some that nobody prints are among them. */
function inflections(word: string) {
  const stem = word.replace(/e$/, '');
  const plural = /[^aeiou]y$/.test(word)
    ? word.replace(/y$/, 'ies')
    : /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;
  return {
    plain: word,
    plural,
    past: /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ied') : `${stem}ed`,
    participle: `${stem}ing`,
  };
}
