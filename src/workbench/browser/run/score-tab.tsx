import { partsOf, type Criterion } from '../../../model/score-scale.ts';
import { levelOf, pointsOf, totalOf } from '../../../model/score-sheet.ts';
import { SCORE_SCALE } from '../../../model/site-limits.ts';
import { withoutCommitteeIn } from '../../../papers/fill/without-committee.ts';
import type { Session } from '../../../schema/session.ts';
import { SCORE } from '../../../text/workbench/score.ts';
import { setPoints } from '../../run/points.ts';
import { isOpen } from '../../tasks/late.ts';
import { NumberField } from '../bench/fields.tsx';
import type { MeetingProps } from './run-screen.tsx';

const { criteria: CRITERIA, source: SOURCE } = SCORE_SCALE;
const LINES = CRITERIA.filter(({ id }) => partsOf(id, CRITERIA).length === 0);

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
  const helpOf = ({ shows }: Criterion): string | undefined => {
    if (shows === 'du-hop') return attendanceOf(now.details);
    if (shows !== 'viec-da-xong' || former.length === 0) return undefined;
    const done = former.filter((task) => !isOpen(task) && task.state === 'xong').length;
    return SCORE.tasks(done, former.length);
  };
  return (
    <div>
      <p class="small">{SCORE.help(SOURCE)}</p>
      {CRITERIA.map((line) =>
        partsOf(line.id, CRITERIA).length > 0 ? (
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
            help={helpOf(line)}
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
