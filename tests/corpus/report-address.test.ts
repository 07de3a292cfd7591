import { expect, test } from 'vitest';
import { reportAddress } from '../../src/corpus/report-address.ts';

test.each(['mailto:desk@example.org', 'https://example.org/report', 'http://localhost:3000/'])(
  '%s is an address',
  (stated) => {
    expect(reportAddress(stated)).toBe(stated);
  },
);

test.each([undefined, ''])('without one there is none', (stated) => expect(reportAddress(stated)).toBeUndefined());

test.each(['desk@example.org', 'javascript:alert(1)', 'mailto:', 'https://a b'])(
  '%s is refused, and the error says what to write',
  (stated) => {
    expect(() => reportAddress(stated)).toThrow(`WIRESIDE_REPORT is "${stated}". Use "mailto:`);
  },
);
