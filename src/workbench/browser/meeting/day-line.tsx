import '../../../styles/day-line.css';
import { dayAfter, daysBetween, formatDate, type CalendarDate } from '../../../model/calendar-day.ts';
import { preparationLine } from '../../../model/day-line.ts';
import { preparationDays } from '../../../model/topic-facts.ts';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { DAY_LINE } from '../../../text/day-line.ts';

interface DayLineProps {
  preparation: AdaptedTopic['preparation'];
  heldOn: CalendarDate | undefined;
  today: CalendarDate;
}

/** The preparation as days before the meeting: each bar reaches from its day to the meeting. */
export function DayLine({ preparation, heldOn, today }: DayLineProps) {
  if (preparation.length === 0) return null;
  const whole = Math.max(1, preparationDays(preparation));
  const days = preparationLine(preparation).map((each) => ({
    ...each,
    day: heldOn && dayAfter(heldOn, -each.daysBefore),
  }));
  const next = days.find(({ day }) => day && day >= today)?.day;
  return (
    <details class="bench-stage">
      <summary>
        <h3>{DAY_LINE.title}</h3>
        {next && <span class="bench-gaps">{DAY_LINE.next(formatDate(next), daysBetween(today, next))}</span>}
      </summary>
      {!heldOn && <p>{DAY_LINE.noDay}</p>}
      <ol class="agenda is-days" role="list">
        {days.map(({ daysBefore, tasks, day }) => (
          <li key={daysBefore} class={day && day < today ? 'is-past' : undefined}>
            <DayOf daysBefore={daysBefore} day={day} today={today} />
            <svg class="bar" viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
              <path d={`M${whole - daysBefore} 1h${daysBefore}`} />
            </svg>
            <div>
              {tasks.map(({ id, task, role }) => (
                <p key={id}>
                  {task} <span class="small">{role}</span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface DayOfProps {
  daysBefore: number;
  day: CalendarDate | undefined;
  today: CalendarDate;
}

function DayOf({ daysBefore, day, today }: DayOfProps) {
  if (!day) return <strong>{DAY_LINE.before(daysBefore)}</strong>;
  return (
    <strong>
      {formatDate(day)}{' '}
      <span class="small">
        {DAY_LINE.before(daysBefore)}, {DAY_LINE.left(daysBetween(today, day))}
      </span>
    </strong>
  );
}
