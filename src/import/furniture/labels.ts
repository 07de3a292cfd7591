import { isConsentNotice } from '../page-notes.ts';
import { type FurnitureRule, linkedShare, SHORT } from './rule.ts';

const whole = (pattern: RegExp): FurnitureRule['matches'] => {
  return ({ block: { text } }) => text.length <= SHORT && pattern.test(text.trim());
};

/** A word that mixes letters of two alphabets which look alike is written to get past filters. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** One such word may be a brand or a mistake; a paragraph written like that has dozens. */
const SHARE_OF_MIXED = 0.2;

function isDisguised(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length > 4 && words.filter((word) => MIXED.test(word)).length > words.length * SHARE_OF_MIXED;
}

/** Who may comment, in the languages of pages that say so. */
const MAY_COMMENT =
  /^(?:(?:you |please |to )?(?:must |need to |have to )?(?:be )?(?:log(?:ged)?[ -]?in|sign(?:ed)? in|register(?:ed)?)\b.{0,40}\b(?:comment|reply|post)|(?:du|sie) m(?:uss|üss).{0,30}\b(?:eingeloggt|angemeldet)\b.{0,30}\bkommentar|anmelden.{0,30}\bkommentieren|(?:connecte[rz]?|identifie[rz]?)\b.{0,40}\bcommenter|publier un commentaire|(?:debes |inicia)\b.{0,20}\bsesión.{0,40}\bcomentar|comments? (?:are|is) (?:now )?closed|your e-?mail address will not be published|.{0,20}inloggen.{0,30}\breageren|zaloguj.{0,30}\bkomentowa|accedi.{0,30}\bcommentare)/iu;

/**
 * A page's message to its reader names the reader or itself, or starts with an instruction; a report is about others.
 */
function isSaidToTheReader(text: string): boolean {
  return (
    /\b(?:you|your|you[’']ll|our|us|we|newsletters?)\b/i.test(text) ||
    /^[\W_]*(?:please |click |to )?(?:sign|subscribe|get|join|never|become|support|log|download|start|unlimited|full|breaking|already|free|daily|weekly|via)\b/i.test(
      text,
    )
  );
}

/** Why a block about cookies is removed; if nothing else is left, the page shows no article. */
export const CONSENT_NOTICE = 'a notice on cookies or privacy';

/** Lines that are furniture as a whole: the page has the same ones under every article. */
export const labels: readonly FurnitureRule[] = [
  {
    why: 'an advertisement line',
    matches: whole(
      /^[-–—•·[(\s]*(?:advert(?:isement|ising|s)?|ads?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|advertentie|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after)[\w\s]{0,220}|continue(?:s)? reading(?: below| the main story)?|scroll (?:down )?(?:for|to) (?:more|continue)[\w\s]{0,220}|info_icon|enlarge(?: this)? image|view gallery|breaking news|breaking|text size|adjust|caption|related news|post comment.{0,220}|(?:click )?to enlarge|ad feedback|close)[\s.:…\])–—-]*$/i,
    ),
  },
  {
    why: 'a sharing line',
    matches: whole(
      /^(?:(?:please )?(?:share|tweet|pin|email|e-mail|print|save|like|facebook|twitter|linkedin|whatsapp|pinterest|reddit|copy link|link copied|comments?|\d+ (?:comments?|shares?)|leave a (?:comment|reply)|post a comment|view (?:all )?comments|add to favou?rites)\b(?: (?:this|on|via|with|to|by|it|us|your|friends?|article|story|post|page|link|email|facebook|twitter|whatsapp|linkedin|pinterest|and|or)\b)*|like (?:this|what you).{0,220}|.{0,220}\bshare (?:it|this)\b.{0,220} (?:with|on) .{0,220}|tell us what you think.{0,220}|what do you think\?.{0,220}|have (?:a|your) say.{0,220}|let us know .{0,220} (?:comments?|below).{0,220}|join the (?:conversation|discussion).{0,220}|(?:you can )?(?:keep up|follow|find|reach|like|join|connect) (?:with )?(?:me|us|him|her|them|@?\w+(?: \w+){0,3}) (?:on|at|via) .{0,220}|follow @\w+.{0,220}|we want to hear .{0,220}|(?:have|got) (?:any thoughts|a (?:news )?(?:tip|story)|an opinion).{0,220})[\s.:!…]*$/i,
    ),
  },
  {
    why: 'a sign-up line',
    matches: ({ block }) =>
      block.text.length <= 1.5 * SHORT &&
      ((isSaidToTheReader(block.text) &&
        /\b(?:sign(?:ing)?[- ]up (?:for|to|here|now|today|successful)|subscribe (?:to|now|here|today)|(?:our|free|daily|weekly) [\w\s]{0,30}newsletters?\b|to your inbox|in your inbox|breaking news (?:emails?|alerts?)|get breaking news|unlimited access|become a (?:member|subscriber|patron)|support (?:our|quality) journalism|already a subscriber|log in to|(?:download|get|click) [\w\s]{0,30}\bapp\b|delivered (?:to|through) your (?:inbox|letterbox|door)|never miss|start your (?:free )?trial|straight to your (?:phone|inbox)|via (?:this|the) form|join (?:our|the) [\w\s]{0,20}(?:mailing list|telegram|whatsapp|channel)|full access to)\b/i.test(
          block.text,
        )) ||
        /^(?:subscribe|sign up|register|log ?in|join now|learn more|donate|buy now|newsletter|get the app)[\s.!>»]*$/i.test(
          block.text,
        )),
  },
  {
    why: 'a site notice',
    matches: ({ block: { text } }) =>
      text.length <= 3 * SHORT &&
      (/\b(?:all rights reserved|©\s*(?:copyright\s*)?\d{4}|copyright (?:©|\(c\)|\d{4})|may not be (?:published|reproduced|republished)|use(?:s)? (?:of )?cookies|cookie (?:policy|settings|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions)|affiliate (?:and\/or|links?|commission|disclosure)|from our advertisers|one or more of our advertisers|receive compensation|submitted to deal with|we (?:are|have been) (?:temporarily )?moderating|may (?:earn|receive) (?:a|an)? ?(?:small )?commission|(?:is|are) not responsible for the|copyrighted property|written permission|(?:views?|opinions?) expressed (?:in|here|by|are|herein)|adblock|ad blocker|javascript|your browser)\b/i.test(
        text,
      ) ||
        /^©/.test(text)),
  },
  {
    why: CONSENT_NOTICE,
    matches: ({ block: { text }, facts }) => isConsentNotice(text, facts.title),
  },
  {
    why: 'an error message',
    matches: whole(
      /^(?:(?:sorry|oops|error)\b.{0,220}|.{0,20}\bsomething went wrong\b.{0,50}|(?:please )?try again(?: later)?|.{0,220}\b(?:video|media|content|player|playback) (?:is |could )?(?:not|un)\s?(?:available|be (?:loaded|played)|supported)\b.{0,220}|(?:now )?loading(?: \w+)?(?: please wait)?[\s.…]*|.{0,220}failed to load.{0,220}|unable to load.{0,220}|video player is loading.{0,220}|this content is not available.{0,220})$/i,
    ),
  },
  {
    why: 'a note to commenters',
    matches: ({ block: { text } }) => text.length <= SHORT && MAY_COMMENT.test(text),
  },
  {
    why: 'an advertisement in disguised letters',
    matches: ({ block: { text } }) => isDisguised(text),
  },
  {
    why: 'a page label',
    matches: whole(
      /^(?:image|photo|video|file|credit|source|tags?|topics?|categor(?:y|ies)|filed under|posted in|in this (?:article|story)|key points|print|menu|search|home|news|skip to .{0,220}|view (?:author )?archive|email the author|view all posts.{0,220}|(?:last )?(?:modified|updated|reviewed)|press releases?|permalink|back to top|top|previous|next|reply|report (?:an )?(?:error|typo).{0,220}|more|about (?:us|the (?:author|writer)s?)|transcript|listen(?: to (?:this )?article)?|play|play video|watch|live|exclusive|opinion|analysis|\d+ min(?:ute)?s? read)[\s:…»>]*$/i,
    ),
  },
  {
    why: 'a list of topics',
    matches: ({ block }) =>
      block.text.length <= SHORT &&
      /^(?:(?:news )?date\s*:.{0,30})?(?:tags?|topics?|categor(?:y|ies)|filed under|published under|posted in|keywords|schlagworte|mots[- ]clés|etiquetas)\s*:/i.test(
        block.text,
      ),
  },
  {
    why: 'a page address',
    matches: whole(/^(?:https?:\/\/|www\.)\S+$/i),
  },
  {
    why: 'a contact or “read more” line',
    matches: ({ block: { text } }) =>
      text.length <= SHORT &&
      /^(?:follow \S+(?:'s|’s)? (?:full )?(?:coverage|reporting)|more [\p{L} ]{1,30}: https?:|citation:|write to [\p{L} .]+ at \S+@|contact [\p{L} .]+ at \S+@|(?:e-?mail|reach) [\p{L} .]+ at \S+@)/iu.test(
        text,
      ),
  },
  {
    why: 'a line of links',
    // "Share | Print | Email", "Home > News > World".
    matches: ({ block }) =>
      block.kind !== 'list-item' &&
      block.text.length <= SHORT &&
      linkedShare(block) > 0.6 &&
      /(?:\s[|>»/•·]\s.{0,220}){2}/.test(block.text),
  },
];
