import type { Session } from '../schema/session.ts';
import type { Template } from '../schema/template.ts';
import { copiesOf, isChosen, sheetsOf, type Needs, type Preset } from '../papers/define/choose-papers.ts';
import type { PaperDocument } from '../papers/define/blocks.ts';
import { pageEstimate } from '../papers/draw/page-estimate.ts';
import { cutSheet } from '../papers/fill/cut-sheet.ts';

/** What a person chose about the papers of a session; what is not said here follows from the forms. */
export interface PaperChoice {
  preset: Preset;
  outcome: Needs['outcome'];
  isBallotSecret: boolean;
  isTwoSided: boolean;
  /** By form: taken or left out by hand. */
  taken: ReadonlyMap<string, boolean>;
  /** By form: copies typed by hand. */
  copies: ReadonlyMap<string, number>;
}

/** More copies than this are a slip of the finger. */
export const MOST_COPIES = 300;

export const FIRST_CHOICE: PaperChoice = {
  preset: 'toi-thieu',
  outcome: 'ket-luan',
  isBallotSecret: false,
  isTwoSided: false,
  taken: new Map(),
  copies: new Map(),
};

/** True where a paper is printed for this session. */
export function isTaken(form: string, template: Template, choice: PaperChoice, session: Session): boolean {
  const { outcome, isBallotSecret } = choice;
  const hasGuests = session.guests.length > 0;
  const needs = { outcome, isBallotSecret, hasGuests, hasCommittee: session.hasCommittee };
  return choice.taken.get(form) ?? isChosen(template, choice.preset, needs);
}

/** One paper as it goes through the printer. */
export interface PrintedPaper {
  /** What stands on one copy; on one sheet where several small papers share it. */
  document: PaperDocument;
  /** How often the document is printed. */
  times: number;
  /** Pages of the document; an estimate. */
  pages: number;
  /** Sheets of paper for all copies. */
  sheets: number;
}

/** How many copies of a paper a session needs: typed by hand, or by heads. */
export function copiesNeeded(
  form: string,
  template: Template,
  choice: PaperChoice,
  session: Session,
): number {
  const { fullMembers, probationaryMembers } = session;
  return choice.copies.get(form) ?? copiesOf(template, { fullMembers, probationaryMembers });
}

/** What is printed of a paper: small ones share a sheet where they fit. */
export function printed(
  paper: PaperDocument,
  { perSheet }: Template,
  copies: number,
  isTwoSided: boolean,
): PrintedPaper {
  const shared = perSheet > 1 && copies > 1 ? cutSheet(paper, perSheet) : undefined;
  const isShared = shared !== undefined && pageEstimate(shared) === 1;
  const document = isShared ? shared : paper;
  const times = isShared ? Math.ceil(copies / perSheet) : copies;
  const pages = pageEstimate(document);
  return { document, times, pages, sheets: sheetsOf(times, pages, isTwoSided) };
}
