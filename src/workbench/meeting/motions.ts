import type { Meeting } from '../../schema/workbench.ts';
import { withList } from './edit.ts';
import { changed } from './list-commands.ts';

export const MOST_MOTION_LETTERS = 400;

/** The meeting with another wording of one motion. */
export function withMotion(meeting: Meeting, id: string, motion: string): Meeting {
  return withList(meeting, 'decisions', (now) =>
    changed(now, id, { motion: motion.slice(0, MOST_MOTION_LETTERS) }),
  );
}
