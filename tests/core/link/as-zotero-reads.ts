/** Somebody as Zotero holds them; a name in one field is an institution's, or one that nobody divided. */
export interface Creator {
  readonly lastName: string;
  readonly firstName?: string;
}

/** One record of RIS as Zotero's importer takes it: a creator's name is divided at commas, and each tag is a line. */
export function readRis(record: string): {
  readonly fields: ReadonlyMap<string, string>;
  readonly creators: Creator[];
} {
  const lines = record.split('\r\n').flatMap((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
    return tag === undefined ? [] : [[tag, value ?? ''] as const];
  });
  const creators = lines
    .filter(([tag]) => tag === 'AU')
    .map(([, value]): Creator => {
      const [lastName = '', ...first] = value.split(/\s*,\s*/);
      return first.length === 0 ? { lastName } : { lastName, firstName: first.join(', ') };
    });
  return { fields: new Map(lines.filter(([tag]) => tag !== 'AU')), creators };
}

/**
 * One entry of BibTeX as Zotero's importer takes it: names are divided at "and" and at commas outside of braces, one that
 * has no space outside of them is whole, and TeX's signs become what they stand for.
 */
export function readBibtex(entry: string): {
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly creators: Creator[];
} {
  const fields = new Map<string, string>();
  for (const line of entry.split('\n')) {
    const [, name, value] = /^ {2}([a-z]+) = \{(.*)\},$/.exec(line) ?? [];
    if (name !== undefined) fields.set(name, value ?? '');
  }
  const creators = outsideOfBraces(fields.get('author') ?? '', ' and ').map((name): Creator => {
    const [lastName = '', ...pieces] = outsideOfBraces(name, ',').map((piece) => piece.trim());
    const [firstName, ...between] = [pieces.pop(), ...pieces];
    if (firstName !== undefined)
      return { lastName: plain(lastName), firstName: [firstName, ...between].map(plain).join(', ') };
    if (outsideOfBraces(name, ' ').length > 1) throw new Error(`"${name}" would be divided at its last space.`);
    return { lastName: plain(name) };
  });
  return {
    type: /^@([a-z]+)\{/.exec(entry)?.[1] ?? '',
    fields: new Map([...fields].map(([name, value]) => [name, name === 'url' ? value : plain(value)])),
    creators,
  };
}

function outsideOfBraces(text: string, between: string): readonly string[] {
  const parts: string[] = [];
  let [part, depth] = ['', 0];
  for (let k = 0; k < text.length; k++) {
    if (text[k] === '{') depth++;
    if (text[k] === '}') depth--;
    if (depth === 0 && text.startsWith(between, k)) {
      parts.push(part);
      part = '';
      k += between.length - 1;
    } else part += text[k];
  }
  return [...parts, part].filter((one) => one !== '');
}

const SIGNS: readonly (readonly [string, string])[] = [
  ['\\{\\vphantom{\\}}', '\u0001'],
  ['\\vphantom{\\{}\\}', '\u0002'],
  ['{\\textbackslash}', '\\'],
  ['{\\textasciitilde}', '~'],
  ['{\\textasciicircum}', '^'],
  ['{\\textless}', '<'],
  ['{\\textgreater}', '>'],
  ['{\\textbar}', '|'],
  ...['$', '&', '#', '%', '_'].map((sign) => [`\\${sign}`, sign] as const),
];

function plain(value: string): string {
  const read = SIGNS.reduce((text, [written, sign]) => text.replaceAll(written, sign), value);
  return read.replace(/[{}]/g, '').replaceAll('\u0001', '{').replaceAll('\u0002', '}');
}
