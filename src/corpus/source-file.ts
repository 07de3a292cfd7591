import { readFile, stat } from 'node:fs/promises';
import { type Problem, problem } from '../core/problem.ts';

export type SourceFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'it is a link that leads nowhere',
  ELOOP: 'it is a link that leads back to itself',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
};

/** A file's text, with `\n` line endings and no byte order mark; a problem if it is not UTF-8. */
export async function readSource(path: string, shownAs: string): Promise<SourceFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readPlainFile(path);
  } catch (error) {
    return { ok: false, problems: [cannotRead(error, shownAs)] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const unified = text.replace(/\r\n?/g, '\n');
    const problems = controlCharacters(unified, shownAs);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, text: unified };
  } catch {
    return { ok: false, problems: [notUtf8(bytes, shownAs)] };
  }
}

/** The bytes of a file. Throws for what is none, such as a pipe, of which reading would wait for ever. */
export async function readPlainFile(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw new Error('it is not a regular file');
  return readFile(path);
}

/** Control characters except tabs and line feeds: a browser shows a replacement sign, or nothing. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

function controlCharacters(text: string, file: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = CONTROL.exec(line)?.[0];
    if (found === undefined) return [];
    const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [problem('control-character', { file, line: index + 1 }, { code })];
  });
}

/** The problem of a file or folder that the system cannot read. */
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
