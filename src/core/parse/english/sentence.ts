import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './tagged.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A sentence with its verbs. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
}

/** Who says what is quoted: a phrase of the sentence, and the verb in lower case. */
export interface Found {
  readonly phrase: NounPhrase;
  readonly verb: string;
}

/** The words are somebody's who is not certain: nobody is given, and nobody who spoke before. */
export const OF_ANOTHER = 'of another';
export type Stated = Found | typeof OF_ANOTHER | undefined;
