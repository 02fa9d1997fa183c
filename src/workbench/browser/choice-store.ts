import { CHOICE_KEY } from '../../device/session-kept.ts';
import { choiceFromText, choiceToText } from '../choice-text.ts';
import { FIRST_CHOICE, type PaperChoice } from '../paper-plan.ts';

/** The papers last chosen in this tab; the first choice where none were, or where storage is blocked. */
export function keptChoice(): PaperChoice {
  try {
    return choiceFromText(sessionStorage.getItem(CHOICE_KEY) ?? '') ?? FIRST_CHOICE;
  } catch {
    return FIRST_CHOICE;
  }
}

/** Keeps the choice until the tab is closed, where storage is open. */
export function keepChoice(choice: PaperChoice): void {
  try {
    sessionStorage.setItem(CHOICE_KEY, choiceToText(choice));
  } catch {
    // Blocked or full: the choice lasts as long as the page.
  }
}
