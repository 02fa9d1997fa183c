import { PAPER_PAGES } from '../../text/papers.ts';

/** Name of the form that every topic prints at `/chuyen-de/<topic>/in/`. */
export const DISCUSSION_SHEET = 'phieu-thao-luan';

/** The form of the discussion sheet; says in Vietnamese what is missing on a site without it. */
export function discussionSheet<Form extends { id: string }>(forms: readonly Form[]): Form {
  const found = forms.find(({ id }) => id === DISCUSSION_SHEET);
  if (!found) throw new Error(PAPER_PAGES.sheetMissing(`content/templates/${DISCUSSION_SHEET}.yaml`));
  return found;
}
