import type { CalendarDate } from './calendar-day.ts';
import type { History } from './history.ts';

/** What may happen to a text: it came, it was revised, or it came in place of an older document. */
export type ChangeType = 'new' | 'revised' | 'replacement';

/** A published text with a past, in the words of a list. */
export interface Recorded {
  /** What it is: `topics`, `regulations` … */
  kind: string;
  path: string;
  /** The first address it ever had, so that its name in feeds outlives a rename. */
  firstPath: string;
  title: string;
  summary: string;
  history: History;
  /** Titles of the documents it came in place of. */
  replaces: readonly string[];
}

/** One thing that happened on the site on one day. */
export interface SiteChange {
  type: ChangeType;
  on: CalendarDate;
  entry: Recorded;
  /** What was revised. */
  note?: string;
}

/** Everything that happened to the texts, the newest first; within a day in the order of the texts given. */
export function siteChanges(entries: readonly Recorded[]): SiteChange[] {
  const all = entries.flatMap((entry): SiteChange[] => [
    { type: entry.replaces.length > 0 ? 'replacement' : 'new', on: entry.history.publishedOn, entry },
    ...entry.history.changes.map(({ on, note }) => ({ type: 'revised' as const, on, note, entry })),
  ]);
  // Sorting is stable: equals keep their order.
  return all.sort((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
}

/** The texts themselves, the one that changed last first, each with what happened to it last. */
export function latestOfEach(entries: readonly Recorded[]): SiteChange[] {
  const last = new Map<Recorded, SiteChange>();
  for (const change of siteChanges(entries)) {
    const known = last.get(change.entry);
    // Of two things on the day of publication, the revision is the later one.
    if (!known || (known.on === change.on && change.type === 'revised')) last.set(change.entry, change);
  }
  return [...last.values()];
}

/** Changes that stand on a page of the archive, and that the newest page holds at least. */
const CHANGES_OF_A_PAGE = 100;
/** Most changes of the newest page, which else ends with a day. */
const MOST_OF_NEWEST = 170;

/** A page of the archive of changes. */
export interface ArchivePage {
  /** From 1, the oldest, so that a page keeps its address and its text when news are added. */
  number: number;
  from: CalendarDate;
  to: CalendarDate;
  changes: readonly SiteChange[];
}

/**
 * The newest changes for the first page, the whole days of them, and full pages of the archive from the oldest on, the newest of them first.
 * Newest and archive overlap: a change moves into the archive only when its page is full.
 */
export function changePages(changes: readonly SiteChange[]): {
  newest: readonly SiteChange[];
  archive: ArchivePage[];
} {
  const newest = changes.slice(0, Math.min(endOfDay(changes, CHANGES_OF_A_PAGE), MOST_OF_NEWEST));
  const count = newest.length < changes.length ? Math.floor(changes.length / CHANGES_OF_A_PAGE) : 0;
  const archive = Array.from({ length: count }, (_, index) => {
    const end = changes.length - index * CHANGES_OF_A_PAGE;
    return archivePage(index + 1, changes.slice(end - CHANGES_OF_A_PAGE, end));
  });
  return { newest, archive: archive.reverse() };
}

/** The place behind the day in which the first `least` changes end: one busy day hides no other of its kind. */
function endOfDay(changes: readonly SiteChange[], least: number): number {
  const last = changes[least - 1];
  if (!last) return changes.length;
  const next = changes.findIndex(({ on }, place) => place >= least && on !== last.on);
  return next < 0 ? changes.length : next;
}

function archivePage(number: number, changes: readonly SiteChange[]): ArchivePage {
  const days = changes.map(({ on }) => on);
  return { number, from: days.at(-1) ?? '', to: days[0] ?? '', changes };
}

/** One day, its changes gathered by what happened to which kind of text. */
export interface ChangeDay {
  on: CalendarDate;
  groups: ChangeGroup[];
}

/** What happened to the texts of one kind on one day. */
export interface ChangeGroup {
  kind: string;
  type: ChangeType;
  changes: SiteChange[];
  /** How many there were on that day; more than `changes` where the others stand on another page. */
  total: number;
}

export interface ChangeMonth {
  /** `2026-11` */
  month: string;
  days: ChangeDay[];
}

const TYPE_ORDER: readonly ChangeType[] = ['replacement', 'revised', 'new'];

/**
 * Changes by month and day, in the order given; within a day what asks for rereading stands first. `all`: everything
 * that happened, where `changes` are those of one page.
 */
export function byMonth(changes: readonly SiteChange[], all = changes): ChangeMonth[] {
  const totals = Map.groupBy(all, groupKey);
  const months = Map.groupBy(changes, ({ on }) => on.slice(0, 7));
  return [...months].map(([month, ofMonth]) => ({
    month,
    days: [...Map.groupBy(ofMonth, ({ on }) => on)].map(([on, ofDay]) => ({
      on,
      groups: groupsOf(ofDay, totals),
    })),
  }));
}

const groupKey = ({ on, type, entry }: SiteChange) => `${on} ${type} ${entry.kind}`;

function groupsOf(
  changes: readonly SiteChange[],
  totals: ReadonlyMap<string, readonly SiteChange[]>,
): ChangeGroup[] {
  return TYPE_ORDER.flatMap((type) => {
    const ofType = changes.filter((change) => change.type === type);
    return [...Map.groupBy(ofType, ({ entry }) => entry.kind)].map(([kind, inGroup]) => ({
      kind,
      type,
      changes: inGroup,
      total: inGroup[0] ? (totals.get(groupKey(inGroup[0]))?.length ?? 0) : 0,
    }));
  });
}
