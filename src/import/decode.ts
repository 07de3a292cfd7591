/**
 * The text of a saved page or file in any encoding, and the name of that encoding.
 *
 * A byte order mark decides first. Next, bytes that are valid UTF-8 are read as UTF-8: text in another encoding is
 * almost never valid by chance, while pages are often saved in another encoding than they declare. Then the page's
 * declaration decides, and finally windows-1252, as in browsers. Line endings become `\n`.
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

/** Browsers look for a declaration in the first 1024 bytes; saved pages put comments and styles before it. */
const LOOKED_AT = 8192;
const DECLARED = /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([\w.:-]+)|<\?xml[^<>]+encoding\s*=\s*["']([\w.:-]+)/i;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const name = meta ?? xml;
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    // It is not UTF-8, whatever it declares.
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
