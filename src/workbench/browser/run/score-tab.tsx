import { partsOf } from '../../../model/score-scale.ts';
import { levelOf, pointsOf, totalOf } from '../../../model/score-sheet.ts';
import { SCORE_SCALE } from '../../../model/site-limits.ts';
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
  const total = totalOf(points);
  const open = LINES.filter(({ id }) => points[id] === undefined);
  const given = LINES.reduce((sum, { id }) => sum + (points[id] ?? 0), 0);
  const former = bench.tasks.value
    .map((kept) => kept.value.value)
    .filter(({ meetingId, deletedAt }) => meetingId !== now.id && deletedAt === undefined);
  return (
    <div>
      <p class="small">{SCORE.help(SOURCE)}</p>
      {CRITERIA.map((line) =>
        partsOf(line.id, CRITERIA).length > 0 ? (
          <p key={line.id} class="bench-score-group">
            <strong>
              {line.id}. {line.title}
            </strong>{' '}
            {SCORE.sum(pointsOf(line.id, points) ?? '…', line.most)}
          </p>
        ) : (
          <NumberField
            key={line.id}
            label={SCORE.line(line.id, line.title, line.most)}
            value={points[line.id]}
            onValue={(value) =>
              meeting.edit((record) => setPoints(record, line.id, value), `diem ${line.id}`)
            }
            min={0}
            max={line.most}
            help={
              line.countsTasks && former.length > 0
                ? SCORE.tasks(
                    former.filter((task) => !isOpen(task) && task.state === 'xong').length,
                    former.length,
                  )
                : undefined
            }
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
