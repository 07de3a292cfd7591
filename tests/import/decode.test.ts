import { expect, test } from 'vitest';
import { decode } from '../../src/import/decode.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['UTF-8', new TextEncoder().encode('Café “x”'), 'Café “x”', 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFCafé'), 'Café', 'utf-8'],
  ['UTF-16', new Uint8Array(Buffer.from('\uFEFFCafé', 'utf16le')), 'Café', 'utf-16le'],
  [
    'UTF-8 that says it is another',
    new TextEncoder().encode('<meta charset=iso-8859-1>Café'),
    '<meta charset=iso-8859-1>Café',
    'utf-8',
  ],
  ['windows-1252, undeclared', latin('Caf\xe9 \x93x\x94'), 'Café “x”', 'windows-1252'],
  [
    'windows-1252 that says it is UTF-8',
    latin('<meta charset="utf-8">Caf\xe9'),
    '<meta charset="utf-8">Café',
    'windows-1252',
  ],
  [
    'windows-1251, declared',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc\xee'),
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Мо',
    'windows-1251',
  ],
  [
    'an encoding that there is not',
    latin('<meta charset="nonsense">\xe9'),
    '<meta charset="nonsense">é',
    'windows-1252',
  ],
  ['shift_jis', latin('<meta charset="Shift_JIS">\x93\xfa\x96\x7b'), '<meta charset="Shift_JIS">日本', 'shift_jis'],
])('%s', (_name, bytes, text, encoding) => expect(decode(bytes)).toEqual({ text, encoding }));

test('line endings are one sign', () => expect(decode(latin('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd'));
