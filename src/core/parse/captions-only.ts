import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import remarkDirective from 'remark-directive';
import type { Processor } from 'unified';

const OPENING = '::caption[';

/**
 * A remark plugin that honours one directive, the leaf `::caption[…]`, and no other.
 *
 * remark-directive would also read ":30" or ":said" in running text as markup and take the words away. It is asked for
 * its own leaf construct, which is then tried only where a line opens with `::caption[`; a colon elsewhere stays a colon.
 */
export function captionsOnly(this: Processor): void {
  remarkDirective.call(this as never);
  const extensions: Extension[] = this.data().micromarkExtensions ?? [];
  const directives = extensions.pop();
  const leaf = [directives?.flow?.[':'.charCodeAt(0)] ?? []].flat().at(-1);
  if (leaf === undefined) throw new Error('remark-directive no longer offers a leaf construct');
  extensions.push({ flow: { [':'.charCodeAt(0)]: afterOpening(leaf) } });
}

function afterOpening(leaf: Construct): Construct {
  return {
    ...leaf,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(opening, leaf.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

const opening: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    let seen = 0;
    return start;

    function start(code: Code): State | undefined {
      effects.enter('data');
      return next(code);
    }

    function next(code: Code): State | undefined {
      if (code === null || code !== OPENING.charCodeAt(seen)) return nok(code);
      effects.consume(code);
      seen += 1;
      if (seen < OPENING.length) return next;
      effects.exit('data');
      return ok;
    }
  },
};
