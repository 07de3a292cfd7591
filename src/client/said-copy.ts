/** Copies a text and says so in the page's status line. If copying is blocked, says `failed` and returns false. */
export async function saidCopy(text: string, done: string, failed = 'Your browser blocked copying.'): Promise<boolean> {
  // A page served over plain http has no clipboard.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const copied =
    (await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )) ?? false;
  say(copied ? done : failed);
  return copied;
}

/** Shows a sentence in the page's status line, for a while. */
export function say(sentence: string): void {
  const status = document.querySelector('copy-link .copied');
  status?.replaceChildren(sentence);
  clearTimeout(quiet);
  quiet = setTimeout(() => status?.replaceChildren(), SAID_FOR);
}

let quiet: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds: long enough to read, short enough not to get in the way. */
const SAID_FOR = 4000;
