import type { Subject, CellType } from '../../model/classification.ts';
import type { Topic } from '../../schema/topic.ts';

/** What the choice of a topic needs of each published one: the file `/ban-lam-viec/chuyen-de.json`. */
export interface TopicHead {
  id: string;
  title: string;
  summary: string;
  field: Subject;
  settings: readonly CellType[];
  /** Minutes. */
  durationMinutes: number;
  /** Days from the first task of the preparation to the meeting. */
  daysToPrepare: number;
  participation: Topic['participation'];
  updatedOn: string;
  /** Quarters whose shelf holds it. */
  quarters: readonly number[];
}

/** Address of the list, from the root of the site. */
export const TOPIC_HEADS = '/ban-lam-viec/chuyen-de.json';
