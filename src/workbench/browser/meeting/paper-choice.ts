import { isHeld } from '../../../model/meeting.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { FIRST_CHOICE, type PaperChoice } from '../../paper-plan.ts';

/** What is signed after a meeting, and its minutes, which were begun in it. */
const AFTERWARDS: PaperChoice = { ...FIRST_CHOICE, preset: 'sau', taken: new Map([['bien-ban', true]]) };
const PREFIX = 'stcd:ban-lam-viec:giay-to:';

/** The papers chosen for a meeting in this tab; at first those of its time. Names of forms and numbers only. */
export function recallChoice({ id, state }: Pick<Meeting, 'id' | 'state'>): PaperChoice {
  const first = isHeld(state) ? AFTERWARDS : FIRST_CHOICE;
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + id) ?? 'null') as KeptChoice | null;
    if (!kept) return first;
    return { ...first, ...kept, taken: new Map(kept.taken), copies: new Map(kept.copies) };
  } catch {
    return first;
  }
}

export function rememberChoice(id: string, choice: PaperChoice): void {
  try {
    const kept: KeptChoice = { ...choice, taken: [...choice.taken], copies: [...choice.copies] };
    sessionStorage.setItem(PREFIX + id, JSON.stringify(kept));
  } catch {
    // The choice lasts as long as the screen.
  }
}

type KeptChoice = Omit<PaperChoice, 'taken' | 'copies'> & {
  taken: [string, boolean][];
  copies: [string, number][];
};
