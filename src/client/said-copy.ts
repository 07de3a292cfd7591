/** Copies a text and says so in the page's one status line; says `failed` where the page may not copy, and returns false. */
export async function saidCopy(
  text: string,
  near: Element,
  done: string,
  failed = 'This page may not copy.',
): Promise<boolean> {
  // On a page that came over plain http there is no clipboard.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const copied =
    (await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )) ?? false;
  say(copied ? done : failed, near);
  return copied;
}

/** Says a sentence in the status line of the passages around an element. */
export function say(sentence: string, near: Element): void {
  near.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: sentence }));
}
