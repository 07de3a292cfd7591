/** Comes without types; this is what the references use of it. */
declare module 'citeproc' {
  export class Engine {
    constructor(
      system: { readonly retrieveLocale: () => unknown; readonly retrieveItem: (id: string) => unknown },
      style: unknown,
      language: string,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
}
