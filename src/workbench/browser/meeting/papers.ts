import type { PaperDocument } from '../../../papers/define/blocks.ts';
import { fill } from '../../../papers/fill/fill.ts';
import type { Meeting, Member, Task } from '../../../schema/workbench.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import { slugify } from '../../../vietnamese/letters.ts';
import { asFor } from '../../meeting/as-for.ts';
import { paperNotices } from '../../meeting/paper-notices.ts';
import { paperSource } from '../../meeting/paper-source.ts';
import { trackedTasks } from '../../meeting/tracked-tasks.ts';
import { copiesNeeded, isTaken, printed, type PaperChoice, type PrintedPaper } from '../../paper-plan.ts';
import type { NumberedForm, SessionNotice } from '../../session-notices.ts';
import { withheld } from '../../withheld.ts';
import type { Form } from '../../form.ts';

/** One paper of a meeting, filled, with what is printed of it. */
export interface MeetingPaper extends Form {
  document: PaperDocument;
  isTaken: boolean;
  copies: number;
  print: PrintedPaper;
}

export interface Known {
  meeting: Meeting;
  members: readonly Member[];
  tasks: readonly Task[];
  today: string;
}

/** The forms that carry a number and a day of their own. */
export function numbered(forms: readonly Form[]): NumberedForm[] {
  return forms
    .filter(({ template }) => template.symbol !== undefined)
    .map(({ form, template: { title, stage, symbol } }) => ({ form, title, stage, symbol }));
}

/** Every paper of a meeting as it would be printed now, and what does not fit together on them. */
export function papersOf(
  forms: readonly Form[],
  choice: PaperChoice,
  kept: ReadonlySet<string>,
  { meeting, members, tasks, today }: Known,
): { papers: MeetingPaper[]; notices: SessionNotice[] } {
  const { details } = meeting;
  const chosen = forms.filter(({ form, template }) => isTaken(form, template, choice, details));
  const notices = paperNotices(meeting, today, numbered(chosen));
  const followed = tasks.filter(({ meetingId }) => meetingId === meeting.id);
  const papers = forms.map(({ form, template }) => {
    const source = paperSource(asFor(template, meeting), members);
    const { session, hidesPastDeadlines } = withheld(source.session ?? details, notices, kept);
    const document = fill(template, {
      ...source,
      session,
      form,
      ...(hidesPastDeadlines && { notBefore: today }),
      ...(followed.length > 0 && { tasks: trackedTasks(followed) }),
    });
    const copies = copiesNeeded(form, template, choice, session);
    const print = printed(document, template, copies, choice.isTwoSided);
    return { form, template, document, copies, print, isTaken: chosen.some((each) => each.form === form) };
  });
  return { papers, notices };
}

/** Name of a paper's file, without its ending: what it is and what it is about, and of nobody. */
export const fileName = ({ document }: Pick<MeetingPaper, 'document'>): string => short(document.name);

/** Name of a file of several papers about a topic, without its ending. */
export const bookName = (topic: string): string => short(`${BENCH_PAPERS.bookName}-${slugify(topic)}`);

const short = (name: string) => name.slice(0, 90).replace(/-+$/u, '');
