import { isHeld } from '../../../model/meeting.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { choiceFromText, choiceToText } from '../../choice-text.ts';
import { FIRST_CHOICE, type PaperChoice } from '../../paper-plan.ts';

const nameOf = (id: string) => `stcd:ban-lam-viec:giay-to:${id}`;

/** The papers chosen for a meeting in this tab; at first those of its time. */
export function recallChoice({ id, state }: Pick<Meeting, 'id' | 'state'>): PaperChoice {
  const first = isHeld(state) ? { ...FIRST_CHOICE, preset: 'sau' as const } : FIRST_CHOICE;
  try {
    return choiceFromText(sessionStorage.getItem(nameOf(id)) ?? '') ?? first;
  } catch {
    return first;
  }
}

/** Keeps the choice until the tab is closed, where storage is open. */
export function rememberChoice(id: string, choice: PaperChoice): void {
  try {
    sessionStorage.setItem(nameOf(id), choiceToText(choice));
  } catch {
    // Blocked or full: the choice lasts as long as the page.
  }
}
