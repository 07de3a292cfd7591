import type { SourceFile } from './source-files.ts';

interface Rule {
  readonly where: RegExp;
  readonly words: RegExp;
  readonly because: string;
}

const RULES: readonly Rule[] = [
  {
    where: /^src\/core\//,
    words: /\b(?:Math\.random|Date\.now|new Date\(|performance\.now|setTimeout|setInterval|crypto\.)/,
    because: 'the core knows no clock and no chance: the same articles give the same collation',
  },
  {
    where: /^src\/core\//,
    // A YAML document has contents; the one of a browser has not.
    words:
      /\b(?:window|document|navigator|localStorage|process)\.(?!contents|errors|warnings)\w|\bfetch\(|\bimport\.meta\b/,
    because: 'the core runs in a browser, in a build and in a test alike',
  },
  {
    where: /^(?!tests\/house\/).*\.(?:ts|astro)$/,
    words: /\b(?:old|new|left|right)(?:Text|Article|Paragraph|Passage|Side|Column|Words?|Version)s?\b/,
    because: 'the two articles are a and b: neither came first, and on a phone neither stands left',
  },
  {
    where: /./,
    // Written apart, so that the rule does not find itself.
    words: new RegExp(['\\.\\./sha', 'red/|(?<![\\w.:/])/wo', 'rk/|(?<![\\w.:/])/tm', 'p/w/'].join('')),
    because: 'a path of one machine means nothing on another',
  },
];

/** The words that a file may not hold, each with its line and the reason. */
export function wrongWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    RULES.filter(({ where }) => where.test(path)).flatMap(({ words, because }) =>
      text.split('\n').flatMap((line, index) => {
        const [found] = words.exec(line) ?? [];
        return found === undefined ? [] : [`${path}:${index + 1} says "${found}", but ${because}`];
      }),
    ),
  );
}
