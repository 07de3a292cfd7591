import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../src/core/story/clusters.ts';

/** Things are written as owner and number, "p1"; a tie as "p1=q1" or "p1=q1:0.5". */
function clustered(things: string, ties: string): readonly string[] {
  const names = things.split(' ');
  const owners = names.map((name) => name.charCodeAt(0));
  const found = clustersOf(
    owners,
    names,
    ties.split(' ').map((tie) => {
      const [pair = '', likeness = '0.8'] = tie.split(':');
      const [one, two] = pair.split('=').map((name) => names.indexOf(name));
      return { one: one ?? -1, two: two ?? -1, likeness: Number(likeness) };
    }),
  );
  return found.map((members) => members.map((k) => names[k]).join(' ')).sort();
}

describe('what is tied', () => {
  test('is joined', () => expect(clustered('p1 q1 r1', 'p1=q1 q1=r1 p1=r1')).toEqual(['p1 q1 r1']));

  test('however little alike, where all agree', () =>
    expect(clustered('p1 q1 r1', 'p1=q1:0 q1=r1:0 p1=r1:0')).toEqual(['p1 q1 r1']));

  test('is joined though one pair was not aligned', () =>
    expect(clustered('p1 q1 r1', 'p1=q1 q1=r1')).toEqual(['p1 q1 r1']));

  test('of two owners is joined always: one splits what the other prints whole', () =>
    expect(clustered('p1 q1 q2 q3', 'p1=q1:0.2 p1=q2:0.2 p1=q3:0.2')).toEqual(['p1 q1 q2 q3']));
});

describe('one wrong tie', () => {
  const right = 'p1=q1 p1=r1 q1=r1 p2=q2 p2=r2 q2=r2';

  test('does not melt two clusters into one', () =>
    expect(clustered('p1 q1 r1 p2 q2 r2', `${right} p1=q2`)).toEqual(['p1 q1 r1', 'p2 q2 r2']));

  test('not even where it is the strongest', () =>
    expect(clustered('p1 q1 r1 p2 q2 r2', `${right} p1=q2:1`)).not.toContain('p1 p2 q1 q2 r1 r2'));

  test('does not string clusters together', () =>
    expect(clustered('p1 q1 r2 t2', 'p1=q1 r2=t2 q1=r2:0.5')).toEqual(['p1 q1', 'r2 t2']));
});

test('an owner that merges what two others keep apart does not join them', () =>
  expect(clustered('p1 p2 q1 q2 r1', 'p1=q1 p2=q2 r1=p1 r1=q1 r1=p2:0.7 r1=q2:0.7')).toEqual(['p1 q1 r1', 'p2 q2']));
