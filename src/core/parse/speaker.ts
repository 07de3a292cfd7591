import { VERB_OF_SAYING } from '../text/verbs-of-saying.ts';

/** Who said it and by which verb, both as printed. */
export interface Attribution {
  readonly speaker: string;
  readonly verb: string;
}

const VERB = new RegExp(VERB_OF_SAYING, 'giu');
const VERB_FIRST = new RegExp(String.raw`^[\s,]*(${VERB_OF_SAYING})\s+(?=\S)`, 'iu');
/** Words that come between a subject and its verb and belong to neither. */
const ADVERBS = /\s+(?:also|later|once|then|has|have|had|recently|repeatedly|reportedly|\p{Ll}+ly)$/u;
/** What ends the speaker after "said": a new clause, or where, when and how it was said. */
const ENDS_SPEAKER =
  /[.;:!?](?:\s|$)|[“"]|\s[-–—]\s|\s(?:in (?:an?|his|her|their|the|response|reference)|on (?:the|\p{Lu})|at (?:an?|the)|during|after|before|when|while|as (?:he|she|they|the)|told|about|to (?:reporters|cheers|the)|if|with|via|last|this|earlier)\s/u;
const RELATIVE = /,\s+(?:who|which|whose|where|adding|referring|speaking|noting|citing|in|on|at|and)\b.*$/su;
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|Prof|Rev|Lt|Col|Sgt|No|vs|[a-z]\.[a-z]))[.!?]["”’)]*\s+(?=["“‘]?\p{Lu})/gu;
const CLAUSE_START =
  /^(?:and|but|so|that|when|while|because|if|as|though|although|where|which|who|after|before|then|yet|or)\s+/iu;
const SUBJECT =
  /^(?:["“‘]?\p{Lu}[\p{L}\p{M}'’.-]*|the|a|an|his|her|their|one|some|many|of|for|and|de|von|al|\d+)(?:\s+|$)/u;
/** In words; what is longer between a quotation and a verb is no subject. */
const LONGEST_SUBJECT = 14;

/**
 * The attribution that a paragraph states for the quotation that stands between two places, the marks included; undefined
 * where it states none.
 *
 * Looked for in this order: "…," said Ann Hale; "…," Ann Hale said; Ann Hale said: "…".
 */
export function attributionOf(text: string, start: number, end: number): Attribution | undefined {
  const after = firstSentence(text.slice(end));
  return verbFirst(after) ?? subjectFirst(after) ?? before(lastSentence(text.slice(0, start)));
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
  return speaker === '' || !isSubject(speaker) ? undefined : { speaker, verb: match[1]! };
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

function before(sentence: string): Attribution | undefined {
  const found = [...sentence.matchAll(VERB)];
  for (const match of found.reverse()) {
    const head = sentence.slice(0, match.index).trimEnd();
    const clause = head.slice(lastClause(head)).replace(CLAUSE_START, '').trim();
    const speaker = clause.replace(ADVERBS, '').replace(ADVERBS, '').replace(/,$/u, '');
    if (isSubject(speaker)) return { speaker, verb: match[0] };
    const opening = openingSubject(head);
    if (opening !== '') return { speaker: opening, verb: match[0] };
  }
  return undefined;
}

/** "McConnell was quick to embrace the mogul … and said": who opens the sentence. */
function openingSubject(sentence: string): string {
  let rest = sentence.replace(CLAUSE_START, '');
  let subject = '';
  for (let match = SUBJECT.exec(rest); match !== null; match = SUBJECT.exec(rest)) {
    subject += match[0];
    rest = rest.slice(match[0].length);
  }
  return subject.trim().replace(/\s+(?:of|for|and|the|a)$/u, '');
}

/** Where the last clause begins: after a comma or a word that begins one. */
function lastClause(head: string): number {
  const matches = [
    ...head.matchAll(/[,;:–—]\s+|\s(?=(?:and|but|that|when|while|because|as|though|although|which|who)\s)/giu),
  ];
  const last = matches.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function isSubject(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === '' || words.length > LONGEST_SUBJECT || /[.!?]["”]?\s+\p{Lu}\p{Ll}{3}/u.test(text)) return false;
  return (
    /^(?:he|she|they|it|we|i|the|an?|one|his|her|their|some|another|other|officials?|police|critics|sources?|spokes\p{L}+|analysts|experts)\b/iu.test(
      text,
    ) || /\p{Lu}/u.test(text)
  );
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
