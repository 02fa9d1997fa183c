import { CRITERIA, levelOf, pointsOf, totalOf, type Criterion } from '../../../model/score-sheet.ts';
import { withoutCommitteeIn } from '../../../papers/fill/without-committee.ts';
import type { Session } from '../../../schema/session.ts';
import { SCORE } from '../../../text/workbench/score.ts';
import { setPoints } from '../../run/points.ts';
import { isOpen } from '../../tasks/late.ts';
import { NumberField } from '../bench/fields.tsx';
import type { MeetingProps } from './run-screen.tsx';

const isGroup = ({ id }: Criterion) => CRITERIA.some((other) => other.id.startsWith(`${id}.`));
const LINES = CRITERIA.filter((line) => !isGroup(line));

/** The sheet of a hundred points: each line, the sums of its groups, the level once every line has its points. */
export function ScoreTab({ bench, meeting }: MeetingProps) {
  const now = meeting.value.value;
  const points = now.details.points ?? {};
  const titleOf = ({ title }: Criterion) => (now.details.hasCommittee ? title : withoutCommitteeIn(title));
  const total = totalOf(points);
  const open = LINES.filter(({ id }) => points[id] === undefined);
  const given = LINES.reduce((sum, { id }) => sum + (points[id] ?? 0), 0);
  const former = bench.tasks.value
    .map((kept) => kept.value.value)
    .filter(({ meetingId, deletedAt }) => meetingId !== now.id && deletedAt === undefined);
  /** What the device knows that bears on a line; the points are given by people. */
  const helpOf = (id: string): string | undefined => {
    if (id === '2') return attendanceOf(now.details);
    if (id !== '6' || former.length === 0) return undefined;
    const done = former.filter((task) => !isOpen(task) && task.state === 'xong').length;
    return SCORE.tasks(done, former.length);
  };
  return (
    <div>
      <p class="small">{SCORE.help}</p>
      {CRITERIA.map((line) =>
        isGroup(line) ? (
          <p key={line.id} class="bench-score-group">
            <strong>
              {line.id}. {titleOf(line)}
            </strong>{' '}
            {SCORE.sum(pointsOf(line.id, points) ?? '…', line.most)}
          </p>
        ) : (
          <NumberField
            key={line.id}
            label={SCORE.line(line.id, titleOf(line), line.most)}
            value={points[line.id]}
            onValue={(value) =>
              meeting.edit((record) => setPoints(record, line.id, value), `diem ${line.id}`)
            }
            min={0}
            max={line.most}
            help={helpOf(line.id)}
          />
        ),
      )}
      <p class="bench-outcome" role="status">
        {total !== undefined
          ? SCORE.total(total, levelOf(total))
          : open.length === LINES.length
            ? SCORE.fewOpen
            : SCORE.open(open.length, given)}
      </p>
    </div>
  );
}

function attendanceOf({
  fullMembers,
  fullMembersPresent,
  probationaryMembers = 0,
  probationaryMembersPresent = 0,
  absentWithoutReason = 0,
}: Session): string | undefined {
  if (fullMembers === undefined || fullMembersPresent === undefined) return undefined;
  const present = fullMembersPresent + probationaryMembersPresent;
  return SCORE.attendance(present, fullMembers + probationaryMembers, absentWithoutReason);
}
