/** Files that a command has begun and that an interruption must not leave behind. */
export const begun = new Set<string>();
