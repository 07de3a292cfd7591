/**
 * How time grows with strange input: `npm run bench:growth [-- part of a name]`.
 *
 * Each input is doubled from 2,000 repeats to 32,000, or until a run takes some seconds. The exponent is that of the last two
 * sizes that were timed: 1 doubles the time with the input, 2 takes four times as long. Above 1.2 a row is marked; time that
 * stops growing, because a limit was reached, has an exponent near nothing.
 */
import { blank, GROWING } from './growing.ts';

const SIZES = [2000, 4000, 8000, 16_000, 32_000];
/** In milliseconds: what takes longer is not doubled again, and what takes less is noise. */
const [LONGEST, SHORTEST] = [4000, 50];
const STEEP = 1.2;

const [part = ''] = process.argv.slice(2);
let steep = 0;
for (const { name, make, run } of GROWING.filter((one) => one.name.includes(part))) {
  run(make(blank));
  const timed: { readonly size: number; readonly ms: number }[] = [];
  for (const size of SIZES) {
    const input = make(size);
    const start = performance.now();
    run(input);
    timed.push({ size, ms: performance.now() - start });
    if (timed.at(-1)!.ms > LONGEST) break;
  }
  const [before, last] = timed.slice(-2);
  const exponent =
    before === undefined || last === undefined || last.ms < SHORTEST ? 0 : Math.log2(last.ms / before.ms);
  if (exponent > STEEP) steep += 1;
  const figures = `${String(last?.size ?? before?.size).padStart(6)} ${Math.round(last?.ms ?? before?.ms ?? 0)} ms`;
  console.log(`${exponent.toFixed(2)}${exponent > STEEP ? ' !' : '  '} ${figures.padEnd(18)} ${name}`);
}
console.log(steep === 0 ? 'Nothing grows faster than its input.' : `${steep} grow faster than their input.`);
