import { useEffect, useState } from 'preact/hooks';
import { quarterOf } from '../../../model/calendar-day.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { USE, YEAR } from '../../../text/workbench/year.ts';
import { planTopic } from '../../year/commands.ts';
import { nextRegularDay } from '../../year/regular-day.ts';
import type { TopicHead } from '../../year/topic-head.ts';
import type { Bench } from '../bench/bench.ts';
import { DateField, SelectField } from '../bench/fields.tsx';
import { go } from '../bench/route.ts';
import { QUARTER_OPTIONS } from './cell-options.ts';
import { prepareEntry } from './prepare-entry.ts';

/** “Dùng chuyên đề này”: the topic a reader comes with goes into the year, or straight into its meeting. */
export function UseScreen({ bench, topicId }: { bench: Bench; topicId: string }) {
  const [topic, setTopic] = useState<TopicHead | null>();
  const [fault, setFault] = useState('');
  const cell = bench.cell.value?.value.value;
  const [day, setDay] = useState<string | undefined>(cell && nextRegularDay(bench.today, cell.meetingDay));
  const [quarter, setQuarter] = useState(String(quarterOf(day ?? bench.today)));
  const load = () => {
    setFault('');
    bench.topics().then(
      (topics) => setTopic(topics.find(({ id }) => id === topicId) ?? null),
      () => setFault(USE.fault),
    );
  };
  useEffect(load, []);
  const put = async (isPreparedNow: boolean) => {
    const year = Number((day ?? bench.today).slice(0, 4));
    if (year !== bench.year.peek()) await bench.turnTo(year);
    const plan = bench.plan.peek();
    if (!topic || !plan) return;
    const entry = {
      id: bench.stamp.id(),
      quarter: Number(quarter),
      topicId,
      title: topic.title,
      ...(day && { plannedOn: day }),
    };
    plan.edit((now) => planTopic(now, entry, bench.stamp));
    try {
      if (isPreparedNow) await prepareEntry(bench, entry);
      else go({ screen: 'year' });
    } catch {
      setFault(USE.fault);
    }
  };
  if (topic === null) return <p role="alert">{USE.unknown}</p>;
  return (
    <section class="bench-sheet">
      <h2>{topic ? USE.title(topic.title) : FRAME.loading}</h2>
      {fault && (
        <p role="alert">
          {fault}{' '}
          <button type="button" class="button is-quiet" onClick={load}>
            {FRAME.retry}
          </button>
        </p>
      )}
      {topic && (
        <>
          <div class="bench-fields">
            <DateField
              label={YEAR.day}
              value={day}
              onValue={(next) => {
                setDay(next);
                if (next) setQuarter(String(quarterOf(next)));
              }}
            />
            <SelectField
              label={USE.quarter}
              value={quarter}
              onValue={(next) => setQuarter(next ?? quarter)}
              options={QUARTER_OPTIONS}
            />
          </div>
          <p class="button-row">
            <button type="button" class="button" onClick={() => void put(true)}>
              {YEAR.prepare}
            </button>
            <button type="button" class="button is-quiet" onClick={() => void put(false)}>
              {USE.onlyPlan}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
