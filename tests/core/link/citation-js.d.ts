/** Comes without types; this is what the tests use of it. */
declare module '@citation-js/core' {
  // biome-ignore lint/suspicious/noExplicitAny: what another program has read is looked at field by field.
  type Read = any;
  export class Cite {
    constructor(data: string);
    readonly data: Read;
  }
  export const plugins: { readonly input: { readonly chain: (data: string, options: object) => Read } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
