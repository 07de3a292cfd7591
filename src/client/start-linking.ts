import type { CopyLink } from './copy-link.ts';
import { highlightLinkedWords } from './highlight-linked-words.ts';
import { citeParagraph, followLink } from './link-menu.ts';
import { watchSelection } from './selected-words.ts';

/** Loaded by `<copy-link>` on demand. */
for (const passages of document.querySelectorAll<CopyLink>('copy-link'))
  passages.begin({ citeParagraph, followLink, highlightLinkedWords, watchSelection });
