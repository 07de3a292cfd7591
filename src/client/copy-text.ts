import { writeToClipboard } from './clipboard.ts';

/** Copies a text and says so in the page's one status line; says `failed` where the page may not copy, and returns false. */
export async function copyAndAnnounce(
  text: string,
  done: string,
  failed = 'Your browser blocked copying.',
): Promise<boolean> {
  const copied = await writeToClipboard(text);
  announce(copied ? done : failed);
  return copied;
}

/** Says a sentence in the page's one status line, for a while. */
export function announce(sentence: string): void {
  const status = document.querySelector('copy-link .copied');
  status?.replaceChildren(sentence);
  clearTimeout(quiet);
  quiet = setTimeout(() => status?.replaceChildren(), SAID_FOR);
}

let quiet: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds: long enough to read, short enough not to get in the way. */
const SAID_FOR = 4000;
