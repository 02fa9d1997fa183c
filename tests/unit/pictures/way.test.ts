import { expect, test } from 'vitest';
import { wayStrips } from '../../../src/pictures/way.ts';

const hands = (...names: string[]) => names.map((who) => ({ who }));
const xOf = (dot: string) => Number(/^M(?<x>[\d.]+) /u.exec(dot)?.groups?.['x']);

test('who takes part twice is met twice in the same lane', () => {
  const strips = wayStrips(hands('Người soạn', 'Chi ủy', 'Tổ trưởng đảng', 'Chi ủy', 'Chi bộ'));
  expect(strips.map(({ dot }) => xOf(dot))).toEqual([0.5, 1.5, 2.5, 1.5, 3.5]);
  expect(new Set(strips.map(({ lanes }) => lanes))).toEqual(new Set([4]));
});

test('the line leaves a strip where it enters the next, and begins and ends at a station', () => {
  const strips = wayStrips(hands('a', 'b', 'c', 'b'));
  for (const [index, { line }] of strips.entries()) {
    const next = strips[index + 1];
    if (!next) continue;
    const left = /L(?<x>[\d.]+) 1$/u.exec(line)?.groups?.['x'];
    expect(left, `strip ${index}`).toBeDefined();
    expect(next.line.startsWith(`M${left} 0`)).toBe(true);
  }
  expect(strips[0]?.line).toMatch(/^M0\.5 \.5/u);
  expect(strips[3]?.line).toMatch(/L1\.5 \.5$/u);
});
