/** Hits, wrong ones and missed ones, and what follows from them. */
export interface Score {
  hit: number;
  wrong: number;
  missed: number;
}

export function emptyScore(): Score {
  return { hit: 0, wrong: 0, missed: 0 };
}

/** Adds what was found and what should have been, both as sets of names. */
export function addTo(score: Score, found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
  for (const one of found) {
    if (expected.has(one)) score.hit++;
    else score.wrong++;
  }
  for (const one of expected) if (!found.has(one)) score.missed++;
}

/** "P 1.000  R .995  F1 .998  (hit 221, wrong 0, missed 1)"; a figure that is not defined is a dash. */
export function shown({ hit, wrong, missed }: Score): string {
  const precision = hit + wrong === 0 ? undefined : hit / (hit + wrong);
  const recall = hit + missed === 0 ? undefined : hit / (hit + missed);
  const f1 = hit === 0 || wrong + missed + hit === 0 ? undefined : (2 * hit) / (2 * hit + wrong + missed);
  return `P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  (hit ${hit}, wrong ${wrong}, missed ${missed})`;
}

/** A share with three decimals. */
export function figure(share: number | undefined): string {
  return share === undefined ? '-    ' : share.toFixed(3);
}
