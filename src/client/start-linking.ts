import type { CopyLink } from './copy-link.ts';
import { followLink } from './link-menu.ts';
import { markWords } from './mark-words.ts';
import { watchSelection } from './selected-words.ts';

/** Loaded by `<copy-link>` on demand. */
for (const passages of document.querySelectorAll<CopyLink>('copy-link'))
  passages.begin({ followLink, markWords, watchSelection });
