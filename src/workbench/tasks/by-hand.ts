import type { Task } from '../../schema/workbench.ts';
import { withField } from '../with-field.ts';
import { newRecord, type Stamp } from '../records.ts';

/** A task that somebody writes down beside the meetings; its words are typed over. */
export function taskByHand(cellId: string, text: string, stamp: Stamp): Task {
  return { ...newRecord(stamp), cellId, text, state: 'dang-lam', percent: 0, reports: [] };
}

/** Changes the words of a task. What it is may not be empty; who, when and how it is checked may. */
export function changeTask(
  task: Task,
  name: 'text' | 'person' | 'dueOn' | 'evidence',
  value: string | undefined,
): Task {
  return name === 'text' && value === undefined ? task : withField(task, name, value as string);
}
