import style from '../styles/once-chosen.css?inline';
import { adoptStyle } from './adopt-style.ts';
import { Reading } from './read-as-chosen.ts';
import './embed-code.ts';
import './on-paper.ts';
import './overview-strip.ts';
import type { ReadingView } from './reading-view.ts';

/**
 * Loaded by `<reading-view>` on demand, with the style of what is not shown at first, and with what follows the
 * reader: the frame of the overview and the code to embed.
 */
for (const view of document.querySelectorAll<ReadingView>('reading-view')) {
  const reading = new Reading(view);
  reading.begin();
  adoptStyle(style);
  reading.apply(view.isAsked);
  view.begin((event) => reading.hear(event));
}
