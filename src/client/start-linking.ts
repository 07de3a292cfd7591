import type { CopyLink } from './copy-link.ts';
import { followLink } from './link-menu.ts';
import { markWords } from './mark-words.ts';
import { watchSelection } from './selected-words.ts';

/** Brought by `<copy-link>` when it is asked for. */
for (const passages of document.querySelectorAll<CopyLink>('copy-link'))
  passages.begin({ followLink, markWords, watchSelection });
