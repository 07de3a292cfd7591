import type { Streams } from './streams.ts';

/** Width of the bar itself: with its figures it fits into 80 columns next to a file name. */
const WIDTH = 24;

export interface ProgressBar {
  readonly show: (done: number, name: string) => void;
  readonly clear: () => void;
}

/** A bar that shows how much of `total` is done; nothing if the stream is not a terminal. */
export function progressBar(total: number, stream: Streams['stderr']): ProgressBar {
  if (!stream.isTTY || total < 2) return { show: () => {}, clear: () => {} };
  return {
    show(done, name) {
      const full = Math.round((done / total) * WIDTH);
      const figures = `${String(done).padStart(String(total).length)} of ${total}`;
      stream.write(`\r\u001b[2K[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${figures}  ${name.slice(0, 40)}`);
    },
    clear() {
      stream.write('\r\u001b[2K');
    },
  };
}
