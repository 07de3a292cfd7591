/** In characters: a longer line is text, whatever words it has. */
const LONGEST = 100;

/** Lines that pages print beside every article. */
const LABEL =
  /^(?:skip to .{0,30}|(?:main )?menu|search|home|sign (?:in|up)|log ?in|register|subscribe(?: now)?|(?:our )?newsletters?|share(?: (?:this|on|via) .{0,20})?|(?:copy|share) link|print(?: this)?|read more|more from .{0,30}|related(?: (?:articles?|stories|topics|content))?|most (?:read|popular)|trending(?: now)?|recommended(?: for you)?|you may also like|advertisement|back to top|comments?(?: \(\d+\))?|(?:leave|post) a comment|all rights reserved|cookie settings|privacy policy|terms of (?:use|service)|continue reading)[\s:.…>»]*$/i;

/** "Home > News > World", "Share | Print | E-mail": three short parts with signs between them. */
const PARTS = /\s(?:[|>»›•·]|\/)\s/;

/** True for a line that reads as a page's navigation rather than as part of an article. */
export function looksLikeNavigation(text: string): boolean {
  if (text.length > LONGEST || text.includes('\n') || text.startsWith('|')) return false;
  if (LABEL.test(text.trim())) return true;
  const parts = text.split(new RegExp(PARTS, 'g'));
  return (
    parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/).length <= 3) && !/[.!?]$/.test(text.trim())
  );
}
