/**
 * What nothing forbids and a careful editor wants to know, in the words that a person reads.
 *
 * A warning stops no build. Like a problem it is data, says where, what was found and what to do.
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
    (f: Found) => `${f['share']} of the text of "${f['other']}" stands here too.`,
    'See that one report was not brought in twice; if two outlets print the same words, leave it.',
  ],
  'caption-as-paragraph': [
    () => 'This paragraph ends in the credit of a picture.',
    'If it is a caption, write it as ::caption[…], so that it does not break the text.',
  ],
  'future-date': [
    (f: Found) => `The date ${f['date']} is after today, ${f['today']}.`,
    'Correct it, or leave it out if the copy states none.',
  ],
  'mixed-quotes': [
    (f: Found) => `Straight ${f['what']} and curly ones are mixed: ${f['straight']} straight, ${f['curly']} curly.`,
    'If the copy prints them so, leave it; editors and word processors change them unasked.',
  ],
  'dates-differ': [
    (f: Found) => `It is dated ${f['date']}, and "${f['other']}" ${f['otherDate']}.`,
    'Copies of one report mostly bear one date. See that both are the dates of publication.',
  ],
  table: [
    () => 'A Markdown table begins here; it is shown as the plain text that it is.',
    'Write its lines as paragraphs or as a list.',
  ],
  picture: [
    () => 'A picture stands here; of it only the alternative text is shown, as if it were the text of the article.',
    'Take it out, and write its caption as ::caption[…].',
  ],
  'printed-twice': [
    (f: Found) => `This paragraph stands in line ${f['line']} already.`,
    'If the copy prints it once, take one of the two out.',
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
