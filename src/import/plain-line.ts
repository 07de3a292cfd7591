import { mendControls } from './decode.ts';

/** Metadata as a line of plain text: doubly escaped entities are undone, and control characters removed. */
export function plainLine(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
  const text = value
    .replace(/&#(\d+);|&#x([\da-f]+);/gi, (all, dec, hex) => {
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/&(\w+);/g, (all, name) => named[name] ?? all)
    .replace(/[\u0080-\u009f]/g, mendControls)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}
