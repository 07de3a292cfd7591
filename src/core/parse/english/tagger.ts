import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';

/** The tokens of a sentence, or of a word that stands alone, with their universal part-of-speech tags and their base forms. */
export interface TaggedTokens {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: () => readonly string[];
}

/**
 * Returns a reader of English (wink-nlp) that forgets what it read: what it makes of a sentence never depends on others.
 *
 * Left to itself, wink-nlp adds every unknown word to its vocabulary, also pieces that it cut off. After a sentence that ends
 * in "Quillon's" the same word is one token wherever it comes next, instead of two, and speakers depend on the order in
 * which articles are read. The model is loaded (a tenth of a second) for the first sentence.
 */
export function forgetfulTagger(steps: readonly ('sbd' | 'pos')[]): (sentence: string) => TaggedTokens {
  let loaded: Loaded | undefined;
  return (sentence) => {
    if (loaded === undefined || loaded.vocabulary.list.length > LARGEST_VOCABULARY) loaded = load(steps);
    const { wink, vocabulary, seen } = loaded;
    // Their numbers stay taken, so that an earlier document still finds its words; they are not found again by their letters.
    for (const word of vocabulary.list.slice(seen)) delete vocabulary.hash[word];
    loaded = { ...loaded, seen: vocabulary.list.length };
    const tokens = wink.readDoc(sentence).tokens();
    return {
      texts: tokens.out(),
      tags: tokens.out(wink.its.pos),
      lemmas: () => tokens.out(wink.its.lemma as ItsFunction<string>),
    };
  };
}

/**
 * In words, of which the model brings 88,000. With more than a million, their numbers would meet those that wink-nlp keeps for
 * its own signs; and what is forgotten takes memory, too. With a much smaller limit, loading would take longer than reading.
 */
const LARGEST_VOCABULARY = 400_000;

interface Vocabulary {
  /** Every word, also those that were forgotten, at the place that is its number. */
  readonly list: readonly string[];
  /** The numbers of the words that are found. */
  readonly hash: Record<string, number>;
}

/** Of wink-nlp's model only what is needed to forget. */
interface Core {
  readonly features: { readonly lexeme: Vocabulary };
}

interface Loaded {
  readonly wink: WinkMethods;
  readonly vocabulary: Vocabulary;
  /** How many words of the list were known, or forgotten, before the last sentence. */
  readonly seen: number;
}

function load(steps: readonly string[]): Loaded {
  const core = (model.core as () => Core)();
  // What would find phrases is never asked, and grows each time that it is loaded, until it is too long for a string.
  const once = { ...model, core: () => core, metaCER: () => ({ machines: '', transformers: [] }) };
  const wink = winkNLP(once, [...steps]);
  return { wink, vocabulary: core.features.lexeme, seen: core.features.lexeme.list.length };
}
