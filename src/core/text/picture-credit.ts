/** "(Example Press via AP)", "(AP Photo/A. Writer, File)", "(A. Writer/Getty Images)": who made a picture. */
const CREDIT_IN_BRACKETS =
  /\((?:[^()]{0,80}\/[^()]{0,80}|[^()]{0,80}\bvia\s+[^()]{2,60}|[^()]{0,60}(?:\bphotos?\b|\bimages?\b|\bhandout\b|\bfile\b|\bcourtesy\b|\bshutterstock\b)[^()]{0,60}|PA|AP|AFP|EPA)\)\s*\.?$/i;
const AGENCY =
  /\b(?:AP|AFP|PA|EPA|Reuters|Getty|Shutterstock|Images?|Photos?|Agency|Service|Press|Wire|Handout|File|Courtesy|via)\b/i;
const CREDIT_BEHIND =
  /(?:\b(?:REUTERS|AP|AFP|PA|EPA|Getty Images|Alamy|Shutterstock)\s?\/\s?\p{Lu}[\p{L} .'’-]+|\b(?:photos?|pictures?|images?|credits?)\s*(?:©|:|by\b)\s*[\p{L}\p{N} .,'’/©-]{2,60}|\bphotos? ©.{2,40})$/iu;
const CREDIT_ALONE =
  /^[\p{L} .,'’&-]{0,40}(?:\/\s?)?(?:Getty Images|Shutterstock(?:\.com)?|Alamy|AFP|AP(?: Photo)?|Reuters|EPA|PA(?: (?:Wire|Images))?|iStock|Unsplash)$/iu;
const PICTURE_BEFORE = /^(?:file (?:photo|picture|image)|(?:photo|picture|image) credit|pictured)\s*:/i;

/** Longer than this it is a paragraph that happens to end in brackets; captions of the agencies are shorter. */
const LONGEST_CAPTION = 420;

/** True for words that read as a caption with its credit: "The harbour at noon (Example Press via AP)". */
export function hasPictureCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION || text.includes('\n')) return false;
  const [brackets] = CREDIT_IN_BRACKETS.exec(text) ?? [];
  if (brackets !== undefined && AGENCY.test(brackets)) return true;
  return PICTURE_BEFORE.test(text) || CREDIT_ALONE.test(text) || CREDIT_BEHIND.test(text);
}

/** True for a credit without a caption: "Getty Images", "A. Writer/Reuters". */
export function isCreditAlone(text: string): boolean {
  return CREDIT_ALONE.test(text.trim());
}
