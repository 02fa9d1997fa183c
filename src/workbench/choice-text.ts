import { z } from 'zod';
import { PRESETS, type Preset } from '../papers/define/choose-papers.ts';
import { OUTCOMES } from '../text/paper-desk.ts';
import { MOST_COPIES, type PaperChoice } from './paper-plan.ts';

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];

const choiceSchema = z.object({
  preset: z.enum(keysOf<Preset>(PRESETS)),
  outcome: z.enum(keysOf(OUTCOMES)),
  isBallotSecret: z.boolean(),
  isTwoSided: z.boolean(),
  taken: z.record(z.string(), z.boolean()),
  copies: z.record(z.string(), z.int().min(1).max(MOST_COPIES)),
});

/** A choice of papers as a tab keeps it. */
export function choiceToText({ taken, copies, ...choice }: PaperChoice): string {
  return JSON.stringify({
    ...choice,
    taken: Object.fromEntries(taken),
    copies: Object.fromEntries(copies),
  });
}

/** The choice that a text holds; `undefined` where it holds none. */
export function choiceFromText(text: string): PaperChoice | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, data } = choiceSchema.safeParse(value);
  if (!success) return undefined;
  const { taken, copies, ...choice } = data;
  return { ...choice, taken: new Map(Object.entries(taken)), copies: new Map(Object.entries(copies)) };
}
