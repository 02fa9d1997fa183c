import type { PlanEntry } from '../../../schema/workbench.ts';
import { OWN_AGENDA } from '../../../text/workbench/own-agenda.ts';
import { openMeeting } from '../../meeting/open-meeting.ts';
import { openingTasks } from '../../tasks/opening.ts';
import { changeEntry, entryOfMeeting } from '../../year/commands.ts';
import type { Bench } from '../bench/bench.ts';
import { go } from '../bench/route.ts';

/**
 * Opens a meeting for a topic of the plan and goes there. Throws without network, where the device does not have the
 * topic either; nothing is changed then.
 */
export async function prepareEntry(bench: Bench, entry: PlanEntry): Promise<void> {
  const cell = bench.cell.peek()?.value.peek();
  const plan = bench.plan.peek();
  if (!cell || !plan) return;
  const { topicId } = entry;
  const published = topicId === undefined ? undefined : { id: topicId, data: await bench.topic(topicId) };
  const frame = OWN_AGENDA.map((item) => ({ ...item, id: bench.stamp.id() }));
  const tasks = bench.tasks.peek().map((kept) => kept.value.peek());
  const opening = openingTasks(tasks, bench.today);
  const opened = openMeeting(cell, entry, published, frame, bench.stamp, opening);
  const meeting = await bench.add('meetings', opened);
  plan.edit((now) => changeEntry(now, entry.id, entryOfMeeting(meeting)));
  await plan.flush();
  await bench.openMeeting(meeting.id);
  go({ screen: 'meeting', id: meeting.id, part: 'chuan-bi' });
}
