type Terminal = { readonly isTTY?: boolean };

/** What a command reads from and writes to: those of its process, or others in their place. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & Terminal;
  readonly stdout: NodeJS.WritableStream & Terminal;
  readonly stderr: NodeJS.WritableStream & Terminal;
}
