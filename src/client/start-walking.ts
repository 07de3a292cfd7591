import type { ChangeWalk } from './change-walk.ts';
import { walkChanges } from './walk-changes.ts';

/** Brought by `<change-walk>` when it is asked for. */
for (const walk of document.querySelectorAll<ChangeWalk>('change-walk')) walk.begin(walkChanges(walk));
