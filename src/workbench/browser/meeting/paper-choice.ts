import { isHeld } from '../../../model/meeting.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { FIRST_CHOICE, type PaperChoice } from '../../paper-plan.ts';
import { keepChoice, keptChoice } from '../choice-store.ts';

const nameOf = (id: string) => `stcd:ban-lam-viec:giay-to:${id}`;

/** The papers chosen for a meeting in this tab; at first those of its time. */
export function recallChoice({ id, state }: Pick<Meeting, 'id' | 'state'>): PaperChoice {
  const first = isHeld(state) ? { ...FIRST_CHOICE, preset: 'sau' as const } : FIRST_CHOICE;
  return keptChoice(nameOf(id)) ?? first;
}

export const rememberChoice = (id: string, choice: PaperChoice): void => keepChoice(nameOf(id), choice);
