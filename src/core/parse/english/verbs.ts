/** Forms of regular verbs by their first form; irregular ones are listed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  begin: 'begins began begun beginning',
  go: 'goes went gone going',
  speak: 'speaks spoke spoken speaking',
  think: 'thinks thought thinking',
  read: 'reads read reading',
  quit: 'quits quit quitting',
  put: 'puts put putting',
  shoot: 'shoots shot shooting',
  swear: 'swears swore sworn swearing',
  find: 'finds found finding',
  see: 'sees saw seen seeing',
  hold: 'holds held holding',
  sing: 'sings sang sung singing',
  foresee: 'foresees foresaw foreseen foreseeing',
  admit: 'admits admitted admitting',
  quip: 'quips quipped quipping',
  refer: 'refers referred referring',
  rebut: 'rebuts rebutted rebutting',
  dub: 'dubs dubbed dubbing',
  slam: 'slams slammed slamming',
  blog: 'blogs blogged blogging',
  rap: 'raps rapped rapping',
  snap: 'snaps snapped snapping',
  dream: 'dreams dreamed dreamt dreaming',
  feel: 'feels felt feeling',
  plead: 'pleads pleaded pled pleading',
  retell: 'retells retold retelling',
  trot: 'trots trotted trotting',
};

/** Verbs whose object, or whose clause, is what somebody said. */
const SAYING =
  'say tell write add tweet retweet text email blog note state announce declare claim assert allege argue contend insist ' +
  'maintain explain reply respond answer retort counter rebut rejoin remark observe comment mention recall remember recount ' +
  'relate report reveal disclose divulge confess admit acknowledge concede confirm deny warn caution predict forecast ' +
  'promise pledge vow swear urge exhort implore beg plead appeal ask inquire query wonder demand command order instruct ' +
  'advise recommend suggest propose hint imply insinuate indicate continue conclude emphasize emphasise stress underline ' +
  'underscore reiterate repeat echo agree disagree object protest complain lament bemoan moan grumble gripe grouse whine ' +
  'vent fume rage rail thunder roar shout yell scream cry exclaim chant sing whisper mutter murmur mumble sigh groan gasp ' +
  'laugh joke quip jest crack tease muse ponder reflect reason opine pontificate boast brag crow gloat gush enthuse rave ' +
  'sniff sneer scoff snap snipe bark growl snarl testify attest affirm reaffirm proclaim profess pronounce publish post read ' +
  'estimate speculate surmise guess theorize theorise assure reassure persist interject interrupt intone recite quote cite ' +
  'offer volunteer venture allow clarify elaborate expound summarize summarise begin charge preach lecture ' +
  'tout trumpet decree rule counsel project philosophize philosophise assess anticipate foresee hope fear worry think believe ' +
  'feel reckon figure deem sum stipulate specify outline relay chime muse signal chide bellow deadpan';
/** Verbs that say something of somebody or something: their object is not what was said. */
const NAMING =
  'call describe label brand dub name term characterize characterise portray depict refer blast slam criticize criticise ' +
  'attack assail denounce condemn decry deride mock ridicule lampoon dismiss reject blame accuse praise hail laud applaud commend ' +
  'compliment celebrate welcome endorse defend liken compare contrast rebuke scold berate chastise castigate lambast lambaste ' +
  'excoriate rip bash knock hammer pan question challenge dispute caricature invoke credit thank congratulate salute ' +
  'disparage belittle malign insult taunt bill title caption envision discuss speak talk ' +
  'hit press see reference';
/** Verbs that say what somebody wants or thinks; they give somebody words only where a part of a sentence is quoted. */
const MEANING =
  'want support oppose favor favour seek call-for find list detail raise voice express issue release plan view';

/** Verbs of saying that mean something else as often: they count only where the words, "that" or a colon follow at once. */
const AMBIGUOUS =
  'reflect observe feel allow begin continue signal figure deem sum offer relay rule guess sing read repeat echo project ' +
  'mention order add';

const AMBIGUOUS_FORMS = formsOf(AMBIGUOUS);
const SAYING_FORMS = formsOf(SAYING);
const NAMING_FORMS = formsOf(NAMING);
const MEANING_FORMS = formsOf(MEANING);

/** Whether a form is one of a verb that introduces what is said: "said", "added", "tweets". */
export function isSaying(lower: string): boolean {
  return SAYING_FORMS.has(lower);
}

/** Whether a form of a verb of saying has other uses as well: "reflected", "continued". */
export function isAmbiguous(lower: string): boolean {
  return AMBIGUOUS_FORMS.has(lower);
}

/** Whether a form is one of a verb that calls something by a name or judges it: "called", "described". */
export function isNaming(lower: string): boolean {
  return NAMING_FORMS.has(lower);
}

/** Whether a form is one of a verb of wanting, holding or publishing: "supports", "issued". */
export function isMeaning(lower: string): boolean {
  return MEANING_FORMS.has(lower);
}

function formsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((verb) => [verb, ...(IRREGULAR[verb]?.split(' ') ?? regular(verb))]));
}

function regular(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|x|ch|sh)$/u.test(verb)) return [`${verb}es`, `${verb}ed`, `${verb}ing`];
  if (/^[^aeiou]*[aeiou][bgmnpt]$/u.test(verb)) {
    const doubled = verb + verb.at(-1)!;
    return [`${verb}s`, `${doubled}ed`, `${doubled}ing`, `${verb}ed`];
  }
  return [`${verb}s`, `${verb}ed`, `${verb}ing`];
}
