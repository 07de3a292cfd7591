/** `columns` is the width of a terminal. */
type Terminal = { readonly isTTY?: boolean; readonly columns?: number };

/** What a command reads from and writes to: those of its process, or others in their place. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & Terminal;
  readonly stdout: NodeJS.WritableStream & Terminal;
  readonly stderr: NodeJS.WritableStream & Terminal;
}
