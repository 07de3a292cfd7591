/** Where a wrong alignment can be reported; undefined where nothing is configured. Throws if it is no address. */
export function reportAddress(stated: string | undefined): string | undefined {
  if (stated === undefined || stated === '') return undefined;
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)$/u.test(stated))
    throw new Error(`WIRESIDE_REPORT is "${stated}". Use "mailto:somebody@example.org" or the address of a page.`);
  return stated;
}
