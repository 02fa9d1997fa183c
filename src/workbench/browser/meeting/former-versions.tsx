import { useState } from 'preact/hooks';
import { formatDate } from '../../../model/calendar-day.ts';
import { todayInVietnam } from '../../../model/today.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { FORMER } from '../../../text/workbench/prepare.ts';
import { clockTimeOf } from '../../run/clock.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';

/** Versions of a meeting that the device has set aside: one is taken back by one press, and the press can be undone. */
export function FormerVersions({ bench, meeting }: { bench: Bench; meeting: Kept<'meetings'> }) {
  const [versions, setVersions] = useState<readonly Meeting[]>();
  const [said, say] = useState('');
  const open = async () => {
    await bench.flush();
    setVersions(await bench.store.former('meetings', meeting.value.peek().id));
  };
  const takeBack = ({ deletedAt: _gone, ...version }: Meeting) => {
    meeting.edit((now) => ({ ...version, rev: now.rev, savedAt: now.savedAt }));
    say(FORMER.taken(momentOf(version.savedAt)));
  };
  return (
    <details class="bench-fold screen-only" onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>{FORMER.title}</summary>
      <p>{FORMER.help}</p>
      {versions?.length === 0 && <p>{FORMER.none}</p>}
      <ul>
        {versions?.map((version) => (
          <li key={version.savedAt}>
            <button type="button" class="button is-quiet" onClick={() => takeBack(version)}>
              {FORMER.take(momentOf(version.savedAt))}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  );
}

/** `19:34 ngày 03/12/2026`, by the clock of Vietnam. */
function momentOf(savedAt: string): string {
  const moment = new Date(savedAt);
  return `${clockTimeOf(moment.getTime())} ngày ${formatDate(todayInVietnam(moment))}`;
}
