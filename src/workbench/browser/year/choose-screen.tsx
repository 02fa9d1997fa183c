import { useEffect, useState } from 'preact/hooks';
import { daysBetween, quarterOf } from '../../../model/calendar-day.ts';
import { BASE } from '../../../site/browser/base.ts';
import { href } from '../../../site/href.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { CHOOSE, YEAR } from '../../../text/workbench/year.ts';
import { planTopic } from '../../year/commands.ts';
import { regularDaysOf } from '../../year/regular-day.ts';
import { matching, suggest, type Suggestion, type Wish } from '../../year/suggest.ts';
import type { TopicHead } from '../../year/topic-head.ts';
import type { Bench } from '../bench/bench.ts';
import { Switch, TextField } from '../bench/fields.tsx';
import { go } from '../bench/route.ts';

const PAGE = 12;

/** The topics that fit a quarter best, the cell's own wish first; or one that the cell writes itself. */
export function ChooseScreen({ bench, quarter }: { bench: Bench; quarter: number }) {
  const [topics, setTopics] = useState<readonly TopicHead[]>();
  const [isFault, setFault] = useState(false);
  const [sought, setSought] = useState<string>();
  const [isForCell, setForCell] = useState(true);
  const [isInTime, setInTime] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const load = () => {
    setFault(false);
    bench.topics().then(setTopics, () => setFault(true));
  };
  useEffect(load, []);
  const wish = wishOf(bench, quarter);
  const name = YEAR.quarter(quarter);
  const found = matching(suggest(topics ?? [], wish), { sought, isForCell, isInTime });
  return (
    <section>
      <h2>{CHOOSE.title(name)}</h2>
      <div class="bench-fields">
        <TextField label={CHOOSE.find} value={sought} onValue={setSought} maxLength={80} />
        {wish.setting && <Switch label={CHOOSE.onlyCell} value={isForCell} onValue={setForCell} />}
        {wish.daysLeft !== undefined && (
          <Switch label={CHOOSE.onlyInTime(wish.daysLeft)} value={isInTime} onValue={setInTime} />
        )}
      </div>
      {isFault && (
        <p role="alert">
          {CHOOSE.fault}{' '}
          <button type="button" class="button is-quiet" onClick={load}>
            {FRAME.retry}
          </button>
        </p>
      )}
      {topics && <p role="status">{found.length > 0 ? CHOOSE.count(found.length) : CHOOSE.none}</p>}
      {wish.daysLeft !== undefined && found.length > 0 && !found.some((each) => each.isInTime) && (
        <p class="bench-alert">{CHOOSE.noneInTime(wish.daysLeft)}</p>
      )}
      <ul class="bench-topics">
        {found.slice(0, shown).map((each) => (
          <TopicRow key={each.topic.id} bench={bench} quarter={quarter} wish={wish} suggestion={each} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button is-quiet" onClick={() => setShown(shown + PAGE)}>
          {CHOOSE.more}
        </button>
      )}
      <OwnTopic bench={bench} quarter={quarter} />
    </section>
  );
}

function TopicRow(props: { bench: Bench; quarter: number; wish: Wish; suggestion: Suggestion }) {
  const { bench, quarter, wish, suggestion } = props;
  const { id, title, summary, durationMinutes, daysToPrepare } = suggestion.topic;
  const take = () => {
    bench.plan.value?.edit((plan) => planTopic(plan, { quarter, topicId: id, title }, bench.stamp));
    backToQuarter(bench, quarter);
  };
  const marks = [
    CHOOSE.facts(durationMinutes, daysToPrepare),
    suggestion.isForQuarter && CHOOSE.fitsQuarter,
    suggestion.isUsed && CHOOSE.used,
    !suggestion.isInTime && wish.daysLeft !== undefined && CHOOSE.late(wish.daysLeft),
  ].filter(Boolean);
  return (
    <li class="bench-topic">
      <h3>{title}</h3>
      <p>{summary}</p>
      <p class="small">{marks.join(' · ')}</p>
      <p class="button-row">
        <button type="button" class="button" aria-label={`${CHOOSE.take}: ${title}`} onClick={take}>
          {CHOOSE.take}
        </button>
        <a
          class="button is-quiet"
          href={href(`/chuyen-de/${id}/`, BASE)}
          aria-label={`${CHOOSE.read}: ${title}`}
        >
          {CHOOSE.read}
        </a>
      </p>
    </li>
  );
}

function OwnTopic({ bench, quarter }: { bench: Bench; quarter: number }) {
  const [title, setTitle] = useState<string>();
  return (
    <form
      class="bench-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (title === undefined) return;
        bench.plan.value?.edit((plan) => planTopic(plan, { quarter, title }, bench.stamp));
        backToQuarter(bench, quarter);
      }}
    >
      <TextField label={YEAR.ownTitle} value={title} onValue={setTitle} maxLength={120} required />
      <button class="button is-quiet">{YEAR.own}</button>
    </form>
  );
}

/** To the year, where what was chosen stands. */
function backToQuarter(bench: Bench, quarter: number): void {
  bench.place = `quy-${quarter}`;
  go({ screen: 'year' });
}

/** What is known of the meeting that a topic is looked for: the cell, the quarter, the days that are left. */
function wishOf(bench: Bench, quarter: number): Wish {
  const cell = bench.cell.value?.value.value;
  const year = bench.year.value;
  const today = bench.today;
  const days = cell ? regularDaysOf(year, quarter, cell.meetingDay).filter((day) => day >= today) : [];
  const last = days.at(-1);
  const isNow = today.startsWith(String(year)) && quarterOf(today) === quarter;
  return {
    setting: cell?.setting,
    quarter,
    ...(isNow && last && { daysLeft: daysBetween(today, last) }),
    used: new Set([
      ...(bench.plan.value?.value.value.entries ?? []).flatMap(({ topicId }) => topicId ?? []),
      ...bench.heads.value.flatMap(({ topicId }) => topicId ?? []),
    ]),
  };
}
