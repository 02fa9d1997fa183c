import type { Meeting } from '../../schema/workbench.ts';

export type MinutesPart = 'upperSpeech' | 'conclusion' | 'proposals';

/** Writes a part of the minutes, or takes it away. */
export function withMinutes(meeting: Meeting, part: MinutesPart, text: string | undefined): Meeting {
  const { [part]: former, ...rest } = meeting.minutes;
  if (former === text) return meeting;
  return { ...meeting, minutes: text === undefined ? rest : { ...rest, [part]: text } };
}

export const withConclusion = (meeting: Meeting, text: string) => withMinutes(meeting, 'conclusion', text);

/** Writes the minutes of one item; `undefined` goes back to the draft, nothing is nothing. */
export function withItem(meeting: Meeting, itemId: string, text: string | undefined): Meeting {
  const { [itemId]: former, ...others } = meeting.minutes.items;
  if (former === text) return meeting;
  const items = text === undefined ? others : { ...others, [itemId]: text };
  return { ...meeting, minutes: { ...meeting.minutes, items } };
}
