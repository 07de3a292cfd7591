import { openChromium } from '../browser/chromium.ts';
import { ENTER, type Engine } from './engine.ts';

interface Input {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly value?: string;
}

/** Chromium, driven by playwright. */
export async function openChromiumEngine(): Promise<Engine> {
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return {
    name: 'Chromium',
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    value: (expression) => page.evaluate(expression),
    perform: async (sources) => {
      for (const { actions } of sources as { actions: Input[] }[])
        for (const { type, x = 0, y = 0, value = '' } of actions) {
          if (type === 'pointerMove') await page.mouse.move(x, y);
          else if (type === 'pointerDown') await page.mouse.down();
          else if (type === 'pointerUp') await page.mouse.up();
          else if (type === 'keyDown') await page.keyboard.down(value === ENTER ? 'Enter' : value);
          else await page.keyboard.up(value === ENTER ? 'Enter' : value);
        }
    },
    close: () => browser.close(),
  };
}
