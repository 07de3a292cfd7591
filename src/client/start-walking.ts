import type { Reasons } from '../core/view/reasons.ts';
import style from '../styles/chosen-change.css?inline';
import { adoptStyle } from './adopt-style.ts';
import type { ChangeWalk } from './change-walk.ts';
import { walkChanges } from './change-walker.ts';

/** Brought by `<change-walk>` when it is asked for, with the style of what is shown then, and the reasons of this page. */
adoptStyle(style);

const walks = [...document.querySelectorAll<ChangeWalk>('change-walk')];
// A comparison that was made on the page brings them along.
const given = walks[0]?.dataset['reasons'];
const reasons =
  given === undefined
    ? await fetch('reasons.json').then(
        async (answer) => (answer.ok ? ((await answer.json()) as Reasons) : undefined),
        () => undefined,
      )
    : (JSON.parse(given) as Reasons);
for (const walk of walks) walk.begin(walkChanges(walk, reasons));
