import { readFile } from 'node:fs/promises';
import { type Problem, problem } from '../core/problem.ts';

export type SourceFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'it is a link that leads nowhere',
  ELOOP: 'it is a link that leads back to itself',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
};

/** A file's text, its line endings `\n` and without a byte order mark; a problem where it is not UTF-8. */
export async function readSource(path: string, shownAs: string): Promise<SourceFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, problems: [cannotRead(error, shownAs)] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { ok: false, problems: [notUtf8(bytes, shownAs)] };
  }
}

/** The problem of a file or folder that the system does not hand out. */
export function cannotRead(error: unknown, file: string): Problem {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return problem('cannot-read', { file, line: 1 }, { why: WHY_UNREADABLE[code] ?? message });
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const offset = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const line = before.split(/\r\n?|\n/).length;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return problem('not-utf-8', { file, line }, { byte, offset: String(offset) });
}

/**
 * Where decoding first fails: at the first replacement character of a lenient decoder that was not in the file itself.
 */
function firstBadByte(bytes: Uint8Array): number {
  let offset = 0;
  for (const text of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')) {
    offset += Buffer.byteLength(text);
    const isPrinted = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isPrinted) break;
    offset += 3;
  }
  return offset;
}
