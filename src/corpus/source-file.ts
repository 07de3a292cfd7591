import { readFile } from 'node:fs/promises';
import { type Problem, problem } from '../core/problem.ts';

export type SourceFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file's text, its line endings `\n` and without a byte order mark; a problem where it is not UTF-8. */
export async function readSource(path: string, shownAs: string): Promise<SourceFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [problem('cannot-read', { file: shownAs, line: 1 }, { why })] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { ok: false, problems: [notUtf8(bytes, shownAs)] };
  }
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const offset = firstBadByte(bytes);
  const line = 1 + bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return problem('not-utf-8', { file, line }, { byte, offset: String(offset) });
}

/** Where decoding first fails: what a lenient decoder gives back is the same as the bytes up to there. */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const offset = bytes.findIndex((byte, index) => byte !== lenient[index]);
  return offset === -1 ? bytes.length : offset;
}
