/** Enough to tell what a paragraph is about, and two lines of a narrow column. */
const LONGEST = 64;

/** The opening words of a text, whole words, with an ellipsis where there is more. */
export function openingWords(text: string, longest: number = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const border = line.lastIndexOf(' ', longest);
  // A script without spaces is cut anywhere, but never inside a character.
  const cut = border > 0 ? line.slice(0, border) : [...line.slice(0, longest + 1)].slice(0, -1).join('');
  return `${cut}…`;
}
