/** Brought by `<own-texts>` with a comparison: what a comparison's own page loads at first. */
import './reading-view.ts';
import './change-walk.ts';
