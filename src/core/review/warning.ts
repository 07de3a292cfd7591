/**
 * What is allowed but an editor may want to check, in plain words.
 *
 * A warning does not stop a build. Like a problem, it is data: where it is, what was found and what to do.
 */
export interface Warning {
  readonly code: WarningCode;
  readonly file: string;
  /** One-based, as is the column, which counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

type Found = Readonly<Record<string, string>>;

const WARNINGS = {
  'nearly-the-same': [
    (f: Found) => `This article contains ${f['share']} of the text of "${f['other']}".`,
    'Check that the same copy was not added twice. If two outlets did print the same words, ignore this.',
  ],
  'caption-as-paragraph': [
    () => 'This paragraph ends with a picture credit.',
    'If it is a caption, write it as ::caption[…] to keep it out of the running text.',
  ],
  'navigation-line': [
    (f: Found) => `"${f['text']}" looks like a navigation line of the page.`,
    'If the outlet did not print it as part of the article, remove it.',
  ],
  'outlet-guessed': [
    (f: Found) => `The outlet was guessed: "${f['outlet']}" is only the ${f['what']}.`,
    'Write the name of the outlet, and remove "publisher: unknown".',
  ],
  'future-date': [
    (f: Found) => `The date ${f['date']} is in the future (today is ${f['today']}).`,
    'Correct it, or remove it if the copy states none.',
  ],
  'mixed-quotes': [
    (f: Found) => `Straight and curly ${f['what']} are mixed: ${f['straight']} straight, ${f['curly']} curly.`,
    'If the copy is printed that way, ignore this; otherwise a word processor may have changed them.',
  ],
  'dates-differ': [
    (f: Found) => `This is dated ${f['date']}, but "${f['other']}" is dated ${f['otherDate']}.`,
    'Copies of one report usually have the same date. Check that both are dates of publication.',
  ],
  table: [() => 'A Markdown table starts here; it will appear as plain text.', 'Rewrite it as paragraphs or a list.'],
  picture: [
    () => 'There is a picture here; only its alternative text will appear, as if it were part of the article.',
    'Remove it, and write its caption as ::caption[…].',
  ],
  'printed-twice': [
    (f: Found) => `This paragraph is already on line ${f['line']}.`,
    'If the copy prints it once, remove one of them.',
  ],
} as const satisfies Record<string, readonly [(found: Found) => string, string]>;

export type WarningCode = keyof typeof WARNINGS;

/** A warning in the registry's words; `found` fills in what was found. */
export function warning(
  code: WarningCode,
  { file, line, column = 1 }: { readonly file: string; readonly line: number; readonly column?: number },
  found: Found = {},
): Warning {
  const [message, hint] = WARNINGS[code];
  return { code, file, line, column, message: message(found), hint };
}
