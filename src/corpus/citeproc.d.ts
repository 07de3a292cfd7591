/** Comes without types; this is what the references use of it. */
declare module 'citeproc' {
  export interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const CSL: {
    readonly Engine: new (
      system: { readonly retrieveLocale: () => unknown; readonly retrieveItem: (id: string) => unknown },
      style: unknown,
      language: string,
    ) => Engine;
  };
  export default CSL;
}
