import type { Meeting } from '../../schema/workbench.ts';
import { withField } from '../with-field.ts';

export type MinutesPart = 'upperSpeech' | 'conclusion' | 'proposals';

/** Writes a part of the minutes, or takes it away. */
export function withMinutes(meeting: Meeting, part: MinutesPart, text: string | undefined): Meeting {
  const minutes = withField(meeting.minutes, part, text);
  return minutes === meeting.minutes ? meeting : { ...meeting, minutes };
}

export const withConclusion = (meeting: Meeting, text: string) => withMinutes(meeting, 'conclusion', text);

/** Writes the minutes of one item; `undefined` goes back to the draft, nothing is nothing. */
export function withItem(meeting: Meeting, itemId: string, text: string | undefined): Meeting {
  const items = withField(meeting.minutes.items, itemId, text);
  return items === meeting.minutes.items ? meeting : { ...meeting, minutes: { ...meeting.minutes, items } };
}
