import { PRESETS } from '../papers/define/choose-papers.ts';
import { OUTCOMES } from '../text/workbench/papers.ts';
import { MOST_COPIES, type PaperChoice } from './paper-plan.ts';

/** A choice of papers as a tab keeps it. */
export function choiceToText({ taken, copies, ...choice }: PaperChoice): string {
  return JSON.stringify({ ...choice, taken: [...taken], copies: [...copies] });
}

/** The choice that a text holds; `undefined` where it holds none. Read by hand: a schema is larger than all of its page. */
export function choiceFromText(text: string): PaperChoice | undefined {
  try {
    const { preset, outcome, isBallotSecret, isTwoSided, taken, copies } = JSON.parse(text) as PaperChoice;
    const choice = {
      preset,
      outcome,
      isBallotSecret,
      isTwoSided,
      taken: new Map(taken),
      copies: new Map(copies),
    };
    return isChoice(choice) ? choice : undefined;
  } catch {
    return undefined;
  }
}

function isChoice({ preset, outcome, isBallotSecret, isTwoSided, taken, copies }: PaperChoice): boolean {
  const switches: unknown[] = [isBallotSecret, isTwoSided, ...taken.values()];
  return (
    Object.hasOwn(PRESETS, preset) &&
    Object.hasOwn(OUTCOMES, outcome) &&
    switches.every((each) => typeof each === 'boolean') &&
    [...taken.keys(), ...copies.keys()].every((form) => typeof form === 'string') &&
    [...copies.values()].every((count) => Number.isInteger(count) && count >= 1 && count <= MOST_COPIES)
  );
}
