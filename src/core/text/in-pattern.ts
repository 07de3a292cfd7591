/** A text as a part of a pattern that matches it as it is: every mark that means something there is escaped. */
export function inPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
