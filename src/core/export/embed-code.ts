/** The size of an embedded passage, in CSS pixels, unless the embedding page sets another. */
const EMBED_SIZE = { width: 720, height: 420 } as const;

/** What is embedded: full addresses, and a title. */
export interface Embedded {
  /** The page to frame; its fragment names the passage, and without one it shows the whole comparison. */
  readonly embed: string;
  /** The page of the comparison, with the same fragment. */
  readonly page: string;
  readonly title: string;
}

/** The HTML that embeds a passage in another page: a frame, and a link for readers who cannot see it. */
export function embedCode({ embed, page, title }: Embedded): string {
  return (
    `<iframe src="${escaped(embed)}" title="${escaped(title)}" width="100%" height="${EMBED_SIZE.height}" ` +
    'loading="lazy" style="border: 1px solid #8a8578"></iframe>\n' +
    `<p><a href="${escaped(page)}">${escaped(title)}</a></p>`
  );
}

/** The same as an oEmbed response of type "rich" (oembed.com), for programs that look for one. */
export function oembedJson(embedded: Embedded, home: string, description: string) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Wireside',
    provider_url: home,
    title: embedded.title,
    // Not in the format, which allows more fields; several programs show it.
    description,
    html: embedCode(embedded),
    ...EMBED_SIZE,
  };
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => NAMES[character] ?? character);
}
