import type { Reasons } from '../core/view/reasons.ts';
import style from '../styles/chosen-change.css?inline';
import { adoptStyle } from './adopt-style.ts';
import type { ChangeWalk } from './change-walk.ts';
import { walkChanges } from './change-walker.ts';

/** Brought by `<change-walk>` when it is asked for, with the style of what is shown then, and the reasons of this page. */
adoptStyle(style);

const reasons = await fetch('reasons.json').then(
  async (answer) => (answer.ok ? ((await answer.json()) as Reasons) : undefined),
  () => undefined,
);
for (const walk of document.querySelectorAll<ChangeWalk>('change-walk')) walk.begin(walkChanges(walk, reasons));
