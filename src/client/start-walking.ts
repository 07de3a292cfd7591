import type { Reasons } from '../core/collate/reasons.ts';
import style from '../styles/chosen-change.css?inline';
import type { ChangeWalk } from './change-walk.ts';
import { walkChanges } from './walk-changes.ts';

/** Loaded by `<change-walk>` on demand, with the style it needs and the reasons of this page. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

const reasons = await fetch('reasons.json').then(
  async (answer) => (answer.ok ? ((await answer.json()) as Reasons) : undefined),
  () => undefined,
);
for (const walk of document.querySelectorAll<ChangeWalk>('change-walk')) walk.begin(walkChanges(walk, reasons));
