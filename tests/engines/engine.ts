/** A browser that a test drives as a person does: pages, pointer and keys. */
export interface Engine {
  readonly name: string;
  /** Opens an address, and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise; it has to be JSON. */
  readonly value: <T>(expression: string) => Promise<T>;
  /** Carries out input actions of the WebDriver standard, which all engines share. */
  readonly perform: (actions: readonly object[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** In milliseconds, for something to appear. */
const PATIENCE = 20_000;

/** Clicks the middle of the first visible element that matches, once there is one: brought into view and standing still. */
export async function click(engine: Engine, selector: string): Promise<void> {
  const place = await engine.value<{ readonly x: number; readonly y: number } | null>(`(async () => {
    const find = () =>
      [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length > 0);
    for (let waited = 0; !find() && waited < ${PATIENCE}; waited += 100) await new Promise((later) => setTimeout(later, 100));
    const found = find();
    if (!found) return null;
    const { top, bottom, left, right } = found.getClientRects()[0];
    const isInView = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    if (!isInView) found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const middle = () => {
      const { x, y, width, height } = found.getClientRects()[0];
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    };
    // Until it stands still: what scrolls or loads may move it.
    let [before, still] = ['', 0];
    while (still < 3) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 60)));
      const { x, y } = middle();
      const now = [x, y, scrollX, scrollY].join();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    return middle();
  })()`);
  if (place === null) throw new Error(`Nothing that can be seen matches ${selector} in ${engine.name}.`);
  await engine.perform([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

/** Types text, key by key; a line ends with the Enter key. */
export async function type(engine: Engine, text: string): Promise<void> {
  const actions = [...text.replaceAll('\n', ENTER)].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await engine.perform([{ type: 'key', id: 'keyboard', actions }]);
}

/** The Enter key, as the WebDriver standard writes it. */
export const ENTER = '\uE007';
