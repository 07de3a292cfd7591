import { spawnSync } from 'node:child_process';
import type { ArticlePair } from './invented-articles.ts';

/** Times every pair in one process, after a warm-up, and prints the nanoseconds of each run. */
const PHP = `
$pairs = json_decode(stream_get_contents(STDIN), true);
$rounds = (int) $argv[1];
$times = [];
for ($round = -3; $round < $rounds; $round++) {
  foreach ($pairs as $pair) {
    $start = hrtime(true);
    wikidiff2_do_diff($pair['a'], $pair['b'], 2);
    $end = hrtime(true);
    if ($round >= 0) $times[] = $end - $start;
  }
}
echo json_encode($times);
`;

/** Milliseconds of each run of wikidiff2 over the pairs, or nothing where php with that extension is not installed. */
export function timeWikidiff2(pairs: readonly ArticlePair[], rounds: number): readonly number[] | undefined {
  const input = JSON.stringify(pairs.map(({ a, b }) => ({ a: a.join('\n'), b: b.join('\n') })));
  const options = { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const run = spawnSync('php', ['-d', 'memory_limit=2G', '-r', PHP, String(rounds)], options);
  if (run.error !== undefined || run.status !== 0) return undefined;
  return (JSON.parse(run.stdout) as number[]).map((nanoseconds) => nanoseconds / 1e6);
}
