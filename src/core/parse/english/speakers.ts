import type { QuotedSpan } from '../../text/quoted-spans.ts';
import { attributionAt, mainSpeaker } from './attribution.ts';
import { framesOf, leadIn } from './frames.ts';
import { ownSubject } from './own-subject.ts';
import { isPerson } from './person-phrases.ts';
import { isPronounSpeaker } from './same-person.ts';
import { type Found, OF_ANOTHER, type Sentence } from './sentence.ts';
import type { Word } from './tagged.ts';
import { verbGroupsOf } from './verb-groups.ts';

/** Who said it and by which verb, both as printed. */
export interface Attribution {
  readonly speaker: string;
  readonly verb: string;
  /** Place of the speaker in the paragraph. */
  readonly start: number;
  /** Whom a pronoun stands for, where that is certain. */
  readonly person?: string;
}

/** A paragraph with what is quoted in it. */
export interface QuotedParagraph {
  readonly text: string;
  readonly spans: readonly QuotedSpan[];
}

/**
 * For every paragraph of an article, who says each of its quotations; undefined where that is not certain.
 *
 * Speakers are as printed, pronouns too. Method: quotations are blanked, the sentences around them tagged with parts of
 * speech (wink-nlp), their verbs found and the subject of each; then rules tell which verb of saying governs a quotation. A
 * quotation without one goes on with who spoke in the paragraph, or before it where it is nothing but a quotation.
 */
export function speakersOf(paragraphs: readonly QuotedParagraph[]): readonly (readonly (Attribution | undefined)[])[] {
  let last: Attribution | undefined;
  return paragraphs.map(({ text, spans }, number) => {
    if (spans.length === 0) {
      last = undefined;
      return [];
    }
    const found: (Attribution | undefined)[] = spans.map(() => undefined);
    let here: Attribution | undefined;
    const isNothingBut = !hasWordsOutside(text, spans);
    const before = paragraphs[number - 1];
    if (isNothingBut && before !== undefined) last = ledUpTo(before) ?? last;
    for (const { words, before: sentenceBefore } of framesOf(text, spans)) {
      const sentence: Sentence = { words, verbs: verbGroupsOf(words) };
      const quoted = words.flatMap(({ tag }, at) => (tag === 'QUOTE' ? [at] : []));
      const alone = words.every(({ tag, text: word }) => tag === 'QUOTE' || !/[\p{L}\p{N}]/u.test(word));
      for (const at of quoted) {
        const stated = attributionAt(sentence, at);
        const own = stated === undefined || stated === OF_ANOTHER ? undefined : inPrint(text, words, stated);
        const index = words[at]!.quotation!;
        if (own !== undefined) {
          here = withPerson(text, spans, own, here);
          found[index] = here;
        } else if (stated === OF_ANOTHER) continue;
        else if (alone && sentenceBefore().length > 0) {
          const plain = sentenceBefore();
          const main = mainSpeaker({ words: plain, verbs: verbGroupsOf(plain) });
          if (main !== undefined) here = inPrint(text, plain, main);
          if (here !== undefined) found[index] = here;
        } else if (here !== undefined && (alone || !hasOtherSubject(sentence, at, here.speaker))) found[index] = here;
        else if (
          last !== undefined &&
          alone &&
          isNothingBut &&
          isSpoken(text.slice(spans[index]!.start, spans[index]!.end))
        )
          found[index] = last;
      }
    }
    last = found.at(-1);
    return found;
  });
}

function inPrint(text: string, words: readonly Word[], { phrase, verb }: Found): Attribution {
  const start = words[phrase.start]!.start;
  const end = words[phrase.end - 1]!.end;
  return { speaker: text.slice(start, end).replace(/\s(?:him|her|it|them)sel(?:f|ves)$/u, ''), verb, start };
}

function hasWordsOutside(text: string, spans: readonly QuotedSpan[]): boolean {
  let from = 0;
  let outside = '';
  for (const { start, end } of spans) {
    outside += text.slice(from, start);
    from = end;
  }
  return /[\p{L}\p{N}]/u.test(outside + text.slice(from));
}

/** "Hale said …. Ott is “…”": a sentence about another is no longer who spoke before. */
function hasOtherSubject(sentence: Sentence, at: number, speaker: string): boolean {
  const { words, verbs } = sentence;
  const main = verbs.find(({ kind }) => kind === 'finite');
  const subject = main === undefined ? undefined : ownSubject(sentence, main);
  if (subject === undefined || (subject.start > at && words[at]!.closing !== ',') || !isPerson(words, subject))
    return false;
  const { text, tag } = words[subject.head]!;
  return tag === 'PROPN' && !speaker.includes(text);
}

/** Who speaks where a paragraph ends in a colon: "Hale wrote:". */
function ledUpTo({ text, spans }: QuotedParagraph): Attribution | undefined {
  const words = leadIn(text, spans);
  if (words === undefined) return undefined;
  const found = attributionAt({ words, verbs: verbGroupsOf(words) }, words.length - 1);
  return found === undefined || found === OF_ANOTHER ? undefined : inPrint(text, words, found);
}

/** A heading in quotation marks ("‘No Way Back’") is a few words without a mark at their end. */
function isSpoken(words: string): boolean {
  return /[.,;:!?…—–-]['"’”]*\s*$/u.test(words) || words.split(/\s+/u).length > LONGEST_HEADING;
}

/** In words. */
const LONGEST_HEADING = 6;

/**
 * "“…,” said Ada Fenn. “…,” she said.": the pronoun is whoever spoke before in the paragraph, where nobody else is named in
 * between.
 */
function withPerson(text: string, spans: readonly QuotedSpan[], own: Attribution, before?: Attribution): Attribution {
  const named = before?.person ?? before?.speaker;
  if (!/^(?:he|she)$/iu.test(own.speaker) || named === undefined || before === undefined || isPronounSpeaker(named))
    return own;
  if (before.start > own.start || !fits(own.speaker, named)) return own;
  const between = spans.reduceRight(
    (rest, { start, end }) =>
      start >= before.start && end <= own.start
        ? rest.slice(0, start - before.start) + rest.slice(end - before.start)
        : rest,
    text.slice(before.start, own.start),
  );
  const names = between.match(NAME) ?? [];
  return names.every((name) => named.includes(name)) ? { ...own, person: named } : own;
}

/** Capitals within a sentence, but for days and months, which are nobody. */
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{M}’'-]+(?<!day|uary|March|April|May|June|July|August|ber)/gu;

function fits(pronoun: string, name: string): boolean {
  if (/^(?:Mr|Sir|Lord)\b/u.test(name)) return /^he$/iu.test(pronoun);
  if (/^(?:Mrs|Ms|Miss|Dame|Lady)\b/u.test(name)) return /^she$/iu.test(pronoun);
  return true;
}
