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
  return (
    <>
      <h4>{DAY_LINE.title}</h4>
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
    </>
  );
}

/** The next day of the preparation in words; empty where none is known or left. */
export function nextDay({ preparation, heldOn, today }: DayLineProps): string {
  const ahead = preparationLine(preparation)
    .map(({ daysBefore }) => heldOn && dayAfter(heldOn, -daysBefore))
    .find((day) => day && day >= today);
  return ahead ? DAY_LINE.next(formatDate(ahead), daysBetween(today, ahead)) : '';
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
