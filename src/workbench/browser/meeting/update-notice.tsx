import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../../model/calendar-day.ts';
import type { Topic } from '../../../schema/topic.ts';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { UPDATE } from '../../../text/workbench/prepare.ts';
import { adapt } from '../../meeting/adapt.ts';
import { seenUpTo } from '../../meeting/compare.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import { CompareView } from './compare-view.tsx';

/** Says that the published topic is newer than the copy, and shows what has changed; changes nothing by itself. */
export function UpdateNotice({ bench, kept }: { bench: Bench; kept: Kept<'meetings'> }) {
  const { origin } = kept.value.value;
  const [newest, setNewest] = useState('');
  const [theirs, setTheirs] = useState<AdaptedTopic>();
  const [isFault, setFault] = useState(false);
  const [isPutOff, putOff] = useState(false);
  const id = origin?.id;
  useEffect(() => {
    if (id === undefined) return;
    // Without network nothing is said: the copy is whole.
    bench.topics().then(
      (topics) => setNewest(topics.find((topic) => topic.id === id)?.updatedOn ?? ''),
      () => undefined,
    );
  }, [id]);
  if (!origin || newest <= origin.updatedOn || isPutOff) return null;
  const look = async () => {
    setFault(false);
    try {
      const { source } = await bench.topic(origin.id);
      if (source.topic) {
        setTheirs(adapt(source.topic as Topic, source.citations ?? [], () => bench.stamp.id()));
      }
    } catch {
      setFault(true);
    }
  };
  return (
    <section class="bench-alert" aria-label={UPDATE.notice(formatDate(newest))}>
      <p>{UPDATE.notice(formatDate(newest))}</p>
      {isFault && <p role="alert">{UPDATE.fault}</p>}
      {theirs && <CompareView kept={kept} theirs={theirs} />}
      <p class="button-row">
        {theirs ? (
          <button type="button" class="button" onClick={() => kept.edit((now) => seenUpTo(now, newest))}>
            {UPDATE.seen}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void look()}>
            {UPDATE.look}
          </button>
        )}
        <button type="button" class="button is-quiet" onClick={() => putOff(true)}>
          {UPDATE.later}
        </button>
      </p>
    </section>
  );
}
