import chardet from 'chardet';

/**
 * The text of a saved page or file in any encoding, and the name of that encoding.
 *
 * A byte order mark decides first. Next, bytes that are valid UTF-8 are read as UTF-8: text in another encoding is
 * almost never valid by chance, while pages are often saved in another encoding than they declare. Then the page's
 * declaration decides; without one, what its bytes look like, if that is an encoding of many bytes; and finally windows-1252,
 * as in browsers. Line endings become `\n`, and control characters that a wrong decoding left become what was meant.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding =
    markedEncoding(bytes) ??
    unmarkedUtf16(bytes) ??
    (isEscaped(bytes) ? 'iso-2022-jp' : undefined) ??
    (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? guessedEncoding(bytes) ?? 'windows-1252'));
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: mendControls(text.replace(/\r\n?/g, '\n')), encoding };
}

/** Replaces each C1 control by the windows-1252 character with its number, which is what was written; lengths stay. */
export function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)));
    return meant;
  });
}

const SHIFTS = ['$@', '$B', '(B', '(J', '(I'].map((code) => `\u001b${code}`);

/** ISO-2022-JP is valid UTF-8, too: it shifts with an escape and a bracket, which no text has. */
function isEscaped(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT * 8));
  return SHIFTS.some((shift) => start.includes(shift));
}

/** In UTF-16 the letters of markup and of Western texts have a zero for every second byte. */
const ZEROS = 0.3;

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (odd: number): number => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const least = (start.length / 2) * ZEROS;
  if (odd > least && even < odd / 10) return 'utf-16le';
  return even > least && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Encodings of many bytes, which are told apart surely; those of one byte are not. */
const MANY_BYTES = /^(?:shift_jis|euc-jp|euc-kr|big5|gb18030|gbk|gb2312)$/i;

function guessedEncoding(bytes: Uint8Array): string | undefined {
  const [best] = chardet.analyse(bytes.subarray(0, GUESSED_FROM));
  if (best === undefined || !MANY_BYTES.test(best.name) || best.confidence < SURE) return undefined;
  return new TextDecoder(best.name).encoding;
}

/** Of a hundred, as the detector says. Below, it takes Western texts with many accents for Chinese. */
const SURE = 60;
/** In bytes: enough for any page, and soon read. */
const GUESSED_FROM = 200_000;

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
