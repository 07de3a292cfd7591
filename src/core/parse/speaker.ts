import { VERB_OF_SAYING } from '../text/verbs-of-saying.ts';

/** Who said it and by which verb, both as printed. */
export interface Attribution {
  readonly speaker: string;
  readonly verb: string;
}

const VERB = new RegExp(VERB_OF_SAYING, 'giu');
const VERB_FIRST = new RegExp(String.raw`^[\s,]*(${VERB_OF_SAYING})\s+(?=\S)`, 'iu');
const ACCORDING_TO = /^[\s,]*(?:according to|per)\s+/iu;
/** Words that come between a subject and its verb and belong to neither. */
const ADVERBS =
  /\s+(?:also|later|once|then|has|have|had|recently|repeatedly|reportedly|(?!(?:family|ally|assembly|rally|monopoly|bully)$)\p{Ll}+ly)$/u;
/** What ends the speaker after "said": a new clause, or where, when and how it was said. */
const ENDS_SPEAKER =
  /[;:!?](?:\s|$)|[“"]|\s[-–—]\s|\s(?:in (?:an?|his|her|their|the|response|reference)|on (?:the|\p{Lu})|at (?:an?|the)|during|after|before|when|while|as (?:he|she|they|the)|told|about|to (?:reporters|cheers|the)|if|with|via|last|this|earlier)\s/u;
const RELATIVE = /,\s+(?:who|which|whose|where|adding|referring|speaking|noting|citing|in|on|at|and)\b.*$/su;
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|Prof|Rev|Lt|Col|Sgt|No|vs|[a-z]\.[a-z]))[.!?]["”’)']*\s+(?=["“‘']?\p{Lu})/gu;
const CLAUSE_START =
  /^(?:and|but|so|that|when|while|because|if|as|though|although|where|which|who|after|before|then|yet|or)\s+/iu;
/** "On Monday, …", "Last month, …", "At the ministry, …". */
const INTRODUCTION =
  /^(?:in|on|at|by|for|from|after|before|during|last|this|earlier|later|with|despite|under|however|still|meanwhile|also)\b[^,]*,\s+|^(?:\p{L}+ly|again|then|thus|now|today|yesterday|later|once|yet|so|instead|behold),(?:\s+|$)/iu;
const SUBJECT =
  /^(?:["“‘]?\p{Lu}[\p{L}\p{M}'’.-]*|the|a|an|his|her|their|one|some|many|of|for|and|de|von|al|\d+)(?:\s+|(?=,)|$)/u;
/** "The [billionaire businessman] called …": nouns, up to what looks like the verb. */
const DESCRIBED =
  /^(?:(?!(?:was|were|is|are|has|had|have|will|would|can|could|may|also|then|who|which|where|that|in|on|at|\p{L}+ed|said|says)\b)\p{L}[\p{L}\-’']*(?:\s+|(?=,)|$)){0,6}/u;
/** "Ann Hale, the mayor of Selby, said", "Tom Ott, 61, said": what stands between a subject and its verb and says who it is. */
const APPOSITION =
  /^,\s+(?!(?:who|which|whose|where|when|while|adding|speaking|\p{L}+(?:ed|ing))\b)[^,;:]+(?:,\s+[^,;:]+)?(?=,$)/u;
const LEADING_TIME = /^(?:on|last|this)\s+\p{L}+\s+(?=\p{Lu}|the\s)/iu;
const DETERMINED = /^(?:the|an?|his|her|their|one|some)\b/iu;
/** "A spokesman for the ministry": a subject without a name and without a verb. */
const DESCRIPTION =
  /^(?:The|An?|His|Her|Their|One|Some)\s(?!.*\b(?:was|were|is|are|has|had|have|will|would|\p{Ll}+ed)\b)/u;
/** In words; what is longer between a quotation and a verb is no subject. */
const LONGEST_SUBJECT = 14;
/** After "said" a speaker is described at more length: name, office, and who that is. */
const LONGEST_DESCRIPTION = 30;

/**
 * The attribution that a paragraph states for the quotation that stands between two places, the marks included; undefined
 * where it states none.
 *
 * Looked for in this order: "…," said Ann Hale; "…," Ann Hale said; Ann Hale said: "…".
 */
export function attributionOf(text: string, start: number, end: number): Attribution | undefined {
  const after = firstSentence(text.slice(end));
  return verbFirst(after) ?? subjectFirst(after) ?? source(after) ?? before(lastSentence(text.slice(0, start)));
}

/** The last attribution that a paragraph states at all, for a quotation that goes on in the next one. */
export function lastAttributionIn(text: string): Attribution | undefined {
  return before(lastSentence(text));
}

function verbFirst(after: string): Attribution | undefined {
  const match = VERB_FIRST.exec(after);
  if (match === null) return undefined;
  const rest = after.slice(match[0].length);
  const stop = rest.search(ENDS_SPEAKER);
  const speaker = (stop < 0 ? rest : rest.slice(0, stop)).replace(RELATIVE, '').replace(/[\s,.]+$/u, '');
  return isSubject(speaker, LONGEST_DESCRIPTION) ? { speaker, verb: match[1]! } : undefined;
}

function subjectFirst(after: string): Attribution | undefined {
  const clause = after.split(/[“"]/u, 1)[0]!;
  for (const match of clause.matchAll(VERB)) {
    const subject = clause
      .slice(0, match.index)
      .replace(/^[\s,–—-]+/u, '')
      .trimEnd();
    if (subject === '' || /^[.;:]/u.test(subject)) return undefined;
    const speaker = subject.replace(ADVERBS, '').replace(/,$/u, '');
    return isSubject(speaker) ? { speaker, verb: match[0] } : undefined;
  }
  return undefined;
}

/** "…," according to the report. */
function source(after: string): Attribution | undefined {
  const match = ACCORDING_TO.exec(after);
  if (match === null) return undefined;
  const rest = after.slice(match[0].length);
  const stop = rest.search(ENDS_SPEAKER);
  const speaker = (stop < 0 ? rest : rest.slice(0, stop)).replace(RELATIVE, '').replace(/[\s,.]+$/u, '');
  return isSubject(speaker) ? { speaker, verb: 'according to' } : undefined;
}

function before(sentence: string): Attribution | undefined {
  const found = [...sentence.matchAll(VERB)];
  for (const match of found.reverse()) {
    const head = sentence.slice(0, match.index).trimEnd();
    const clause = head
      .slice(lastClause(head))
      .replace(/^.*(?:["”]|[,.!?]['’](?=\s|$))\s*/su, '')
      .replace(CLAUSE_START, '')
      .replace(LEADING_TIME, '')
      .trim();
    const speaker = clause.replace(ADVERBS, '').replace(ADVERBS, '').replace(/,$/u, '');
    const isParted = /,$/u.test(head.replace(ADVERBS, ''));
    if (!isParted && isSubject(speaker)) return { speaker: withoutVerbs(speaker), verb: match[0] };
    const opening = openingSubject(head);
    // What opens with a mark is a quotation itself: "“We saw it,” said Hale. “It took an hour.”"
    if (opening !== '' && !/^["“‘']/u.test(opening)) return { speaker: opening, verb: match[0] };
  }
  return undefined;
}

/** "Hale released an ad that" is Hale; but "Hale campaign aides", short as it is, may well be a subject. */
function withoutVerbs(subject: string): string {
  const pronoun = /^(?:he|she|they|it|we|i)\b/iu.exec(subject)?.[0];
  if (pronoun !== undefined) return pronoun;
  if (!/^\p{Lu}/u.test(subject) || DESCRIPTION.test(subject) || subject.split(' ').length <= 3) return subject;
  return subject.replace(/(?:\s+\p{Ll}\S*){2,}$/u, '');
}

/** "Hale was quick to take the blame and": who opens a sentence, of which all up to the verb is given. */
function openingSubject(head: string): string {
  let rest = head.replace(INTRODUCTION, '').replace(CLAUSE_START, '').replace(INTRODUCTION, '');
  let subject = '';
  for (let match = SUBJECT.exec(rest); match !== null && match[0] !== ''; match = SUBJECT.exec(rest)) {
    subject += match[0];
    rest = rest.slice(match[0].length);
  }
  const described = DETERMINED.test(subject) ? (DESCRIBED.exec(rest)?.[0] ?? '') : '';
  const apposition = APPOSITION.exec(rest.slice(described.length).replace(ADVERBS, ''))?.[0] ?? '';
  const named = (subject + described).trim().replace(/\s+(?:of|for|and|the|a)$/u, '');
  return named === '' || apposition.split(' ').length > LONGEST_SUBJECT ? named : named + apposition;
}

/** Where the last clause begins: after a comma or a word that begins one. */
function lastClause(head: string): number {
  const matches = [
    ...head.matchAll(/[,;:–—]\s+|\s(?=(?:and|but|that|when|while|because|as|though|although|which|who)\s)/giu),
  ];
  const last = matches.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function isSubject(text: string, longest = LONGEST_SUBJECT): boolean {
  const words = text.split(/\s+/);
  if (text === '' || words.length > longest || endsSentence(text)) return false;
  return (
    /^(?:he|she|they|it|we|i|the|an?|one|his|her|their|some|another|other|officials?|police|critics|sources?|spokes\p{L}+|analysts|experts)\b/iu.test(
      text,
    ) || /\p{Lu}/u.test(text)
  );
}

function endsSentence(text: string): boolean {
  return text.search(SENTENCE_END) >= 0;
}

function firstSentence(text: string): string {
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(text);
  return match === null ? text : text.slice(0, match.index + 1);
}

function lastSentence(text: string): string {
  const last = [...text.matchAll(SENTENCE_END)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}
