import { type AlignOptions, align } from '../align/align.ts';
import { movedBeads } from '../align/moved-beads.ts';
import { alignSentences } from '../align/sentence-links.ts';
import { type Lexicon, recordingLexicon } from '../classify/lexicon.ts';
import type { Article, Bead, Change, Collation, ParagraphPair, Passage, SentenceLink, Side, Story } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { rememberedTokens, type Tokenise } from '../text/tokenise.ts';
import { changesBetween } from './changes-between.ts';
import { areHeadlines } from './headlines.ts';
import { pairedQuotations } from './pair-quotations.ts';
import { type PrintedWords, printedWords } from './printed-words.ts';
import { tallyOf } from './tally.ts';
import { withWordsElsewhere } from './words-elsewhere.ts';

/**
 * Aligns two articles of a story, compares what they share word by word, and says what each change is.
 *
 * `lexicon` tells synonyms and forms of words; without one, fewer changes are surely of wording.
 */
export function collate(story: Story, a: Article, b: Article, lexicon?: Lexicon): Collation {
  const recorded = lexicon && recordingLexicon(lexicon);
  const { passages: aligned, limited } = passagesOf(story, a, b, recorded?.lexicon);
  const printed = { a: printedWords(a), b: printedWords(b) };
  const passages = aligned.map((passage) => withSentences(passage, a, b, printed));
  const quotations = pairedQuotations(passages, a, b);
  const { id, title, date, relation } = story;
  const about = { id, title, relation, ...(date === undefined ? {} : { date }) };
  const tally = tallyOf(passages, quotations, a, b);
  const wordPairs = recorded?.pairs() ?? [];
  return { story: about, a, b, passages, quotations, tally, limited, ...(wordPairs.length > 0 && { wordPairs }) };
}

/** What comparing words may use: tokens with a memory, and a dictionary. */
interface Tools {
  readonly tokensOf: Tokenise;
  readonly lexicon: Lexicon | undefined;
}

type PassageWithoutSentences = Omit<Passage, 'sentences'>;

interface AlignedPassages {
  readonly passages: readonly PassageWithoutSentences[];
  readonly limited: boolean;
}

/** The passages of two articles, with the changes in each; `limited` where the alignment is coarser than it could be. */
export function passagesOf(story: Story, a: Article, b: Article, lexicon?: Lexicon): AlignedPassages {
  const tokensOf = rememberedTokens();
  const { beads, limited } = align(a.paragraphs, b.paragraphs, overridesFor(story, a, b), tokensOf);
  const far = movedBeads(beads);
  return { passages: beads.map((bead) => passageOf(bead, far.has(bead), a, b, { tokensOf, lexicon })), limited };
}

/** The overrides of a story that speak of these two articles, as indices into their paragraphs. */
function overridesFor({ overrides }: Story, a: Article, b: Article): AlignOptions {
  if (overrides === undefined) return {};
  const indices = (pairs: readonly ParagraphPair[]) =>
    pairs.flatMap(([one, two]) => {
      const inA = a.paragraphs.findIndex(({ id }) => id === one || id === two);
      const inB = b.paragraphs.findIndex(({ id }) => id === one || id === two);
      return inA < 0 || inB < 0 ? [] : [[inA, inB] as const];
    });
  return { pins: indices(overrides.pins), forbids: indices(overrides.forbids) };
}

function passageOf(bead: Bead, moved: boolean, a: Article, b: Article, tools: Tools): PassageWithoutSentences {
  const first = bead.a[0] === undefined ? b.paragraphs[bead.b[0] ?? 0] : a.paragraphs[bead.a[0]];
  if (first === undefined) throw new Error('A bead of the alignment names no paragraph of its articles.');
  const kind = bead.b.length === 0 ? 'only-a' : bead.a.length === 0 ? 'only-b' : 'shared';
  const { displaced, score, rarestWords } = bead;
  const changes = kind === 'shared' ? changesOf(bead, a, b, tools) : [];
  return { id: first.id, kind, a: bead.a, b: bead.b, moved, displaced, score, rarestWords, changes };
}

type Printed = Readonly<Record<Side, PrintedWords>>;

/** The passage with its sentences, and with what the other article prints in another place. */
function withSentences(passage: PassageWithoutSentences, a: Article, b: Article, printed: Printed): Passage {
  const texts = { a: sideText(a.paragraphs, passage.a), b: sideText(b.paragraphs, passage.b) };
  const isApart = passage.changes.some(({ kind }) => kind === 'headline');
  if (passage.kind === 'shared') {
    const changes = withWordsElsewhere(passage.changes, { a, b }, printed);
    return { ...passage, changes, sentences: isApart ? [] : sentencesOf(texts, printed) };
  }
  const [side, other] = passage.kind === 'only-a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const isRepeated = printed[other].lacking(texts[side]).length === 0;
  return { ...passage, sentences: [], ...(isRepeated && { repeated: true as const }) };
}

/** A passage of one sentence on each side has nothing to tell that its changes do not tell. */
function sentencesOf(texts: Readonly<Record<Side, string>>, printed: Printed): readonly SentenceLink[] {
  const links = alignSentences(texts.a, texts.b);
  if (links.length <= 1) return [];
  return links.map((link) => {
    if (link.kind === 'shared') return link;
    const text =
      link.kind === 'only-a' ? texts.a.slice(link.a.start, link.a.end) : texts.b.slice(link.b.start, link.b.end);
    const isRepeated = printed[link.kind === 'only-a' ? 'b' : 'a'].lacking(text).length === 0;
    return isRepeated ? { ...link, repeated: true as const } : link;
  });
}

function changesOf(bead: Bead, a: Article, b: Article, tools: Tools): readonly Change[] {
  const [inA, inB] = [sideText(a.paragraphs, bead.a), sideText(b.paragraphs, bead.b)];
  const isHeadline = areHeadlines(
    bead.a.map((k) => a.paragraphs[k]),
    bead.b.map((k) => b.paragraphs[k]),
  );
  return changesBetween(
    { text: inA, lang: a.lang, published: a.published, isHeadline },
    { text: inB, lang: b.lang, published: b.published, isHeadline },
    tools,
  );
}
