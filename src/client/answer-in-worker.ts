import { openSearch } from '../core/search/open-search.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { loadFrom } from './load-shard.ts';

type Search = ReturnType<typeof openSearch>;
let opened: Search | undefined;

/**
 * Takes a message to the engine. The first names the folder of the index; each later one asks a numbered question, and its answer
 * has the same number.
 */
export function take(message: ToEngine): void {
  if (message.kind === 'open') opened = openSearch(loadFrom(message.index));
  else void answered(message);
}

async function answered(asked: Exclude<ToEngine, { kind: 'open' }>): Promise<void> {
  const { number } = asked;
  try {
    say({ number, value: await answerTo(asked) });
  } catch (error) {
    say({ number, error: String(error) });
  }
}

async function answerTo(asked: Exclude<ToEngine, { kind: 'open' }>): Promise<unknown> {
  if (opened === undefined) throw new Error('The index was not named');
  switch (asked.kind) {
    case 'ready':
      return opened.ready();
    case 'search':
      return opened.search(asked.query, asked.options);
    case 'show': {
      const [answer, { withDifferences }] = await Promise.all([
        opened.search(asked.query, asked.options),
        import('../core/search/differences.ts'),
      ]);
      return { ...answer, results: answer.results.map(withDifferences) };
    }
    case 'check': {
      // Nobody is typing, so the last word is complete.
      const [answer, { checkedQuotation }] = await Promise.all([
        opened.search(`${asked.quotation} `, { limit: MOST_CHECKED }),
        import('../core/search/check-quotation.ts'),
      ]);
      return checkedQuotation(asked.quotation, answer);
    }
    case 'facets':
      return opened.facets();
  }
}

/** Passages that a quotation is compared with: a phrase of common words may be in many. */
const MOST_CHECKED = 20;

function say(message: FromEngine): void {
  postMessage(message);
}
