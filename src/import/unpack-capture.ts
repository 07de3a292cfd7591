import PostalMime from 'postal-mime';

/** A capture's page, and the name by which its form is known. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The first bytes of files that hold no text, as Latin-1, and what they are. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['bplist00', 'a Safari web archive'],
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
];
const ADVICE = 'Open the page in a browser and save it as HTML or MHTML, or copy its text into a .txt file';

/**
 * The page of a capture, taken out of the archive if it is one in MHTML.
 *
 * Throws an error that says what the file is, if it is in a form that cannot be read.
 */
export async function unpackCapture(bytes: Uint8Array, name: string): Promise<Unpacked> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const what = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (what !== undefined) throw new Error(`it is ${what}. ${ADVICE}`);
  if (isSource(start)) throw new Error(`it shows the source of a page, not the page. ${ADVICE}`);
  if (!isArchive(start, name)) return { bytes, name };
  // A copy: the parser refuses views on other memory.
  const { html } = await PostalMime.parse(new Uint8Array(bytes));
  if (html === undefined) throw new Error(`it is a web archive without a page in it. ${ADVICE}`);
  const page = withAddress(rootOf(html), addressIn(start));
  return { bytes: new TextEncoder().encode(page), name: name.replace(/\.\w+$/, '.html') };
}

/** In bytes: the headers of an archive, and the beginning of a page. */
const LOOKED_AT = 4096;

function isArchive(start: string, name: string): boolean {
  return /\.(?:mhtml?|eml)$/i.test(name) || (/^mime-version:/im.test(start) && /multipart\/related/i.test(start));
}

/** The view of a page's source, saved: numbered lines with the page's code as text. */
function isSource(start: string): boolean {
  return /<(?:body|html|pre)[^>]{0,200}\bid=["']?viewsource\b|class=["']?line-(?:number|content|gutter)/i.test(start);
}

/** The first page: what follows are the frames in it. */
function rootOf(html: string): string {
  const end = html.search(/<\/html>\s{1,20}<(?:!doctype|html)/i);
  return end === -1 ? html : html.slice(0, end);
}

function addressIn(start: string): string | undefined {
  return (
    /^snapshot-content-location:[ \t]{0,8}(\S{1,2000})/im.exec(start)?.[1] ??
    /^content-location:[ \t]{0,8}(https?:\S{1,2000})/im.exec(start)?.[1]
  );
}

/** The archive knows the address; where the page does not, it is found as browsers write it. */
function withAddress(html: string, address: string | undefined): string {
  return address === undefined ? html : `<!-- saved from url=(0000)${address.replaceAll('--', '%2D%2D')} -->\n${html}`;
}
