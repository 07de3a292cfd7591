/** The words that a new story's files hold until an editor puts the article in their place. */
export const TEMPLATE_TEXT = { article: 'Replace this with the text of', title: 'Title of the story' } as const;

/** True for a paragraph or title that a new story's file still has from its template. */
export function isTemplateText(text: string): boolean {
  return text === TEMPLATE_TEXT.title || (text.startsWith(`${TEMPLATE_TEXT.article} `) && /outlet\.$/.test(text));
}
