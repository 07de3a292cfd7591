import type { FoundBlock } from './draft.ts';

/** News agencies by the names that datelines, credits and bylines give them. */
const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  'Associated Press': 'Associated Press',
  Reuters: 'Reuters',
  AFP: 'AFP',
  'Agence France-Presse': 'AFP',
  dpa: 'dpa',
  'PA Media': 'PA Media',
  UPI: 'UPI',
  AAP: 'AAP',
  EFE: 'EFE',
  ANSA: 'ANSA',
  APA: 'APA',
  Xinhua: 'Xinhua',
  Kyodo: 'Kyodo News',
  Yonhap: 'Yonhap',
  TASS: 'TASS',
  'Canadian Press': 'The Canadian Press',
};
const NAMES = Object.keys(AGENCIES).join('|');

/** "LISBON, May 3 (Reuters) -", "LISBON (AP) —": a place in front, or nothing, and a dash behind. */
const DATELINE = new RegExp(
  `^[\\p{Lu}\\d][^.!?()]{0,60}\\((?:The )?(${NAMES})\\)\\s*[—–-]|^\\((?:The )?(${NAMES})\\)\\s*[—–-]?\\s*\\p{Lu}`,
  'u',
);
/** "(dpa)", "© dpa-infocom", "— Associated Press": the last words of a text, or all of them. */
const CREDIT = new RegExp(`(?:^|\\s)(?:[(—–]\\s*)(?:The )?(${NAMES})\\)?\\.?$`, 'u');
const BYLINE = new RegExp(`(?:^|, |/| |\\()(?:The )?(${NAMES})\\)?$`, 'u');

/** The agency that a dateline, a credit below the text or the byline names; undefined if none does. */
export function agencyOf(blocks: readonly FoundBlock[], byline: string | undefined): string | undefined {
  const text = blocks.filter(({ kind }) => kind !== 'caption');
  const dateline = DATELINE.exec(text[0]?.text ?? '');
  const name =
    dateline?.[1] ?? dateline?.[2] ?? CREDIT.exec(text.at(-1)?.text ?? '')?.[1] ?? BYLINE.exec(byline ?? '')?.[1];
  return name === undefined ? undefined : AGENCIES[name];
}
