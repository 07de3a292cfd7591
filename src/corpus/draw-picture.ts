import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import sharp from 'sharp';
import { socialPicture, type Typeface } from '../core/export/social-picture.ts';
import type { Collation } from '../core/model.ts';

/** The pages' own typeface. A build runs in the project folder; this file's bundle is elsewhere. */
const FILES = ['latin', 'latin-ext'].map((part) => `@fontsource/newsreader/files/newsreader-${part}-400-normal.woff2`);

/**
 * Level 9 takes half as long again and saves a tenth; 6 takes half as long and is half as large again. A palette is
 * slowest.
 */
const COMPRESSION = 8;

/** The picture of a comparison as PNG. */
export async function drawPicture(collation: Collation): Promise<Uint8Array<ArrayBuffer>> {
  typeface ??= openTypeface();
  const svg = socialPicture(collation, typeface);
  const png = await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: COMPRESSION }).toBuffer();
  return new Uint8Array(png);
}

let typeface: Typeface | undefined;

/** The parts of the typeface as one: each stretch of text uses the first part that has its characters. */
function openTypeface(): Typeface {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const fonts = FILES.map((file) => openSync(resolve(file)) as Font);
  const fontOf = (character: string): Font | undefined =>
    fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const runs = (text: string): readonly { readonly font: Font; readonly text: string }[] => {
    const found: { font: Font; text: string }[] = [];
    for (const character of text) {
      const font = fontOf(character) ?? fonts[0]!;
      const last = found.at(-1);
      if (last?.font === font) last.text += character;
      else found.push({ font, text: character });
    }
    return found;
  };
  return {
    has: (text) => [...text].every((character) => fontOf(character) !== undefined),
    widthOf: (text, size) =>
      runs(text).reduce((sum, run) => sum + (run.font.layout(run.text).advanceWidth * size) / run.font.unitsPerEm, 0),
    pathOf: (text, size, x, y) => {
      let place = x;
      return runs(text)
        .map((run) => {
          const scale = size / run.font.unitsPerEm;
          const { glyphs, positions } = run.font.layout(run.text);
          return glyphs
            .map((glyph, index) => {
              const position = positions[index]!;
              const path = glyph.path
                .scale(scale, -scale)
                .translate(place + position.xOffset * scale, y - position.yOffset * scale)
                .toSVG();
              place += position.xAdvance * scale;
              return path;
            })
            .join('');
        })
        .join('');
    },
  };
}
