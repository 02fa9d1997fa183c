import type { Meeting, Note } from '../../schema/workbench.ts';

export const MOST_NOTES = 300;

/** The item that is being talked about: the one in hand, else the first. */
export function itemInHand({ run, topic }: Pick<Meeting, 'run' | 'topic'>): string | undefined {
  const known = new Set(topic.agenda.map(({ id }) => id));
  return run?.begun.filter(({ itemId }) => known.has(itemId)).at(-1)?.itemId ?? topic.agenda[0]?.id;
}

/**
 * Writes a note, or changes it, while it is typed. A note begins with its first word and ends with its last one: one
 * without a word is none.
 */
export function changeNote(meeting: Meeting, noteId: string, part: Partial<Note>, now: Date): Meeting {
  const former = meeting.notes.find(({ id }) => id === noteId);
  if (!former && !part.text?.trim()) return meeting;
  if (!former && meeting.notes.length >= MOST_NOTES) return meeting;
  const {
    itemId,
    speaker = '',
    text = '',
    at,
  } = {
    at: now.toISOString(),
    ...former,
    ...Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)),
  } as Partial<Note> & { at: string };
  if (text.trim() === '') return removeNote(meeting, noteId);
  const note: Note = {
    id: noteId,
    ...(itemId !== undefined && { itemId }),
    ...(speaker.trim() !== '' && { speaker: speaker.trim() }),
    text: text.trim(),
    at,
  };
  if (former && isSame(former, note)) return meeting;
  const notes = former
    ? meeting.notes.map((each) => (each.id === noteId ? note : each))
    : [...meeting.notes, note];
  return { ...meeting, notes };
}

const isSame = (a: Note, b: Note) => a.itemId === b.itemId && a.speaker === b.speaker && a.text === b.text;

export function removeNote(meeting: Meeting, noteId: string): Meeting {
  const notes = meeting.notes.filter(({ id }) => id !== noteId);
  return notes.length === meeting.notes.length ? meeting : { ...meeting, notes };
}
