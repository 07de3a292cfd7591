interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of a worker for a browser that requires trusted ones: only scripts that were built with the site are. */
export function trustedAddress(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('wireside-search', {
    createScriptURL: (asked) => {
      const { origin, pathname } = new URL(asked, location.href);
      if (origin !== location.origin || !/\/_astro\/[\w.-]+\.js$/.test(pathname))
        throw new TypeError(`No script of this site: ${asked}`);
      return asked;
    },
  });
  return policy === undefined ? address : (policy.createScriptURL(address) as string);
}
