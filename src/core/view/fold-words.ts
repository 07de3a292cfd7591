/** "3 unchanged passages · 212 words". `what` says what the rows have in common; '' where that goes without saying. */
export function foldSummary(rows: number, words: number, what: string): string {
  const passages = `${what} ${rows === 1 ? 'passage' : 'passages'}`.trim();
  return `${rows} ${passages} · ${words} ${words === 1 ? 'word' : 'words'}`;
}
