import { choiceFromText, choiceToText } from '../choice-text.ts';
import type { PaperChoice } from '../paper-plan.ts';

/** The papers last chosen in this tab, under this name; `undefined` where none were, or where storage is blocked. */
export function keptChoice(name: string): PaperChoice | undefined {
  try {
    return choiceFromText(sessionStorage.getItem(name) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps the choice until the tab is closed, where storage is open. */
export function keepChoice(name: string, choice: PaperChoice): void {
  try {
    sessionStorage.setItem(name, choiceToText(choice));
  } catch {
    // Blocked or full: the choice lasts as long as the page.
  }
}
