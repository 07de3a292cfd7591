import type { Inline } from '../core/model.ts';
import type { FoundBlock } from './draft.ts';

/** How outlets head a correction, in the languages of pages that do. */
const LABELLED =
  /^[•*\s]*(?:corrections?|clarifications?|correction and clarification|editor['’]?s['’]? note|erratum|errata|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|transparenzhinweis|rectificatif|précision|note de la rédaction|correctif|fe de erratas?|correcci[oó]n|rectificaci[oó]n|nota del editor|aclaraci[oó]n|correção|errata|nota da redação|errata corrige|rettifica|nota della redazione|rectificatie|correctie|rättelse|rettelse|sprostowanie)(?:\s*[,(–—-][^:.]{0,40})?(?:\s*:|\s*$|\s*[–—-]\s)/iu;

/** The same without a label: the article speaks of itself. */
const SPOKEN =
  /^[•*\s]*(?:(?:this|the) (?:article|story|report|post|piece|headline|caption|page|version)\b.{0,60}\b(?:was|has been|have been|is being|were)\b.{0,30}\b(?:amended|corrected|clarified)|(?:an? )?(?:earlier|previous|original) version(?:s)? of this (?:article|story|report|post|piece|headline|caption)\b|in (?:einer früheren|einer ersten|der ursprünglichen) (?:version|fassung)\b|une (?:première|précédente) version de (?:cet|ce|l[’'])|una versi[oó]n anterior de (?:este|esta))/iu;

/** True if the block corrects or clarifies the article, or heads what does. */
export function isCorrection({ text, kind }: FoundBlock): boolean {
  return kind !== 'caption' && (LABELLED.test(text) || SPOKEN.test(text));
}

/** What stands before the first space of a label is printed as the mark of a note, and nothing of it is left out. */
const MARK = /^(\S+)\s+(?=\S)/u;

/** Only what is short heads a correction; a long text with such a beginning is one. */
const LONGEST_HEADING = 60;

/**
 * The blocks, with corrections and clarifications as notes: the first word of the label is the note's mark, and a label on
 * a line of its own takes the paragraph below it along. What says of itself that it corrects, without a label, stays as it is.
 */
export function withCorrections(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  const done: FoundBlock[] = [];
  for (const block of blocks) {
    const above = done.at(-1);
    if (above !== undefined && isLabelAlone(above) && block.kind !== 'heading' && block.kind !== 'caption') {
      done.pop();
      done.push(asNote(below(above, block)));
    } else done.push(block);
  }
  return done.map((block) => (LABELLED.test(block.text) && block.kind !== 'caption' ? asNote(block) : block));
}

function isLabelAlone({ kind, text }: FoundBlock): boolean {
  return (
    kind !== 'caption' &&
    kind !== 'note' &&
    text.length <= LONGEST_HEADING &&
    LABELLED.test(text) &&
    !/[.!?]$/.test(text)
  );
}

/** Label and paragraph as one block of two lines. */
function below(label: FoundBlock, paragraph: FoundBlock): FoundBlock {
  const by = label.text.length + 1;
  const inlines = paragraph.inlines.map(
    (inline): Inline => ({ ...inline, start: inline.start + by, end: inline.end + by }),
  );
  return { ...paragraph, text: `${label.text}\n${paragraph.text}`, inlines };
}

function asNote(block: FoundBlock): FoundBlock {
  const mark = MARK.exec(block.text);
  // Markdown has no marks with brackets in them.
  if (mark === null || /[[\]\\]/.test(mark[0])) return block;
  const cut = mark[0].length;
  const inlines = block.inlines
    .map((inline): Inline => ({ ...inline, start: Math.max(inline.start - cut, 0), end: inline.end - cut }))
    .filter(({ start, end }) => end > start);
  const { around } = block;
  return {
    kind: 'note',
    text: block.text.slice(cut),
    inlines,
    marker: mark[1] ?? '',
    ...(around === undefined ? {} : { around }),
  };
}
