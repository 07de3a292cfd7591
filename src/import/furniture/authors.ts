import { type FurnitureRule, folded, type Seen } from './rule.ts';

const WORK =
  /\b(?:is|was|has been) (?:an?|the|our|also|currently|based)\b.{0,80}\b(?:writer|reporter|journalist|editor|correspondent|author|columnist|blogger|contributor|professor|fellow|founder|producer|novelist|historian|native|photographer|critic|analyst|consultant|lecturer|student)\b|\b(?:covers|writes (?:about|on|for)|reports on|lives in|is based in|blogs at|tweets at)\b/i;

/** A note about the author is among the last blocks. */
const AMONG_THE_LAST = 5;

/** About the author, below the article. */
export const authors: readonly FurnitureRule[] = [{ why: 'about the author', matches: isAboutTheAuthor }];

function isAboutTheAuthor(seen: Seen): boolean {
  const { block, index, blocks, facts } = seen;
  const { text } = block;
  if (index < blocks.length - AMONG_THE_LAST || index < 2 || text.length > 700) return false;
  if (/^about (?:the )?(?:author|writer)/i.test(text)) return true;
  if (
    /\b(?:follow|contact|reach|email) (?:him|her|them|me|the author|[A-Z]\w{1,40})\b.{0,40}(?:@|twitter|at \S{1,80}@)/i.test(
      text,
    )
  )
    return true;
  const names = (facts.byline ?? '')
    .split(/,|\band\b|&/)
    .map((name) => folded(name).replace(/^by /, ''))
    .filter((name) => name.includes(' '));
  const opens = folded(text).slice(0, 90);
  if (names.some((name) => opens.includes(name)) && WORK.test(text)) return true;
  return index >= blocks.length - 3 && isStranger(seen);
}

/** "Ann Marsh is a reporter…", with no Marsh in the text before: the note is about the author. */
function isStranger({ block, index, blocks }: Seen): boolean {
  const name = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(\p{Lu}[\p{L}'’-]+),? (?:is|was|has been|covers|writes|reports)\b/u.exec(
    block.text,
  );
  const [, surname] = name ?? [];
  if (surname === undefined || !WORK.test(block.text.slice(0, 200))) return false;
  return !blocks.slice(0, index).some(({ text }) => text.includes(surname));
}
