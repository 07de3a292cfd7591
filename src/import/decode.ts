/**
 * The text of a saved page or file, whatever its encoding, and the name of that encoding.
 *
 * A byte order mark decides; then whether the bytes are UTF-8, for text in another encoding hardly ever is by chance,
 * while pages that declare one encoding and were saved in another are common; then what the page declares; at last
 * windows-1252, as browsers do. Line endings become `\n`.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? 'windows-1252'));
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How far browsers look for a declaration is 1024 bytes; saved pages put comments and styles before it. */
const LOOKED_AT = 8192;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const name = meta ?? xml;
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    // It was found not to be UTF-8, whatever it says.
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
