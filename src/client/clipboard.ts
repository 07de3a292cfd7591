/** Puts a text on the clipboard; false where the browser does not let it. */
export async function writeToClipboard(text: string): Promise<boolean> {
  // On a page that came over plain http there is no clipboard.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const written = clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return (await written) ?? false;
}
