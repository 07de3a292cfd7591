/** Copies of pages in public archives have the original's address behind their own. */
const ARCHIVED = [
  /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|md|fo)\/(?:o\/\w+|\d[\d.-]{3,20})\/(https?:\/\/?.+)$/i,
];

/** The address of the page that an address in an archive shows; the same address if it is in none. */
export function originalAddress(address: string): string {
  for (const pattern of ARCHIVED) {
    const [, original] = pattern.exec(address) ?? [];
    if (original !== undefined) return original.replace(/^(https?:\/)(?!\/)/, '$1/');
  }
  return address;
}

/** Where a browser or SingleFile saved the page from, as the comment says that both write above it. */
const SAVED_FROM =
  /<!--[^>]{0,200}?(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile[^>]{0,40}?\burl:\s*)(https?:\/\/[^\s>]{1,2000})/i;

/** In characters: the comment is at the very top. */
const TOP = 4000;

/** The address in the comment that says where the page was saved from, if there is one. */
export function savedFrom(html: string): string | undefined {
  return SAVED_FROM.exec(html.slice(0, TOP))?.[1];
}

/** What archives print around the page. */
const FRAMES =
  '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, #wm-toolbar, #HEADER[style], #HASHTAGS, #hashtags, #FOOTER, #savepage-pageinfo-bar-container';

/** Takes the frame of a public archive off the page. */
export function removeArchiveFrame(document: Document): void {
  for (const frame of [...document.querySelectorAll(FRAMES)]) {
    // Other pages may use such names for their own boxes.
    if (/^(?:HEADER|FOOTER|HASHTAGS|hashtags)$/.test(frame.id) && !isFromArchive(document)) continue;
    frame.remove();
  }
}

function isFromArchive(document: Document): boolean {
  const own = document.querySelector('link[rel=canonical], meta[property="og:url"]');
  return ARCHIVED.some((pattern) => pattern.test(own?.getAttribute('href') ?? own?.getAttribute('content') ?? ''));
}
