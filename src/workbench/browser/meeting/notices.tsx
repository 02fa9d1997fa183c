import { SESSION_NOTICES } from '../../../text/session-notices.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import { hashOf } from '../bench/route.ts';
import type { SessionNotice } from '../../session-notices.ts';

/** What is mended in the preparation, not beside a paper. */
const OF_PREPARATION = /^(?:holes|short)-/u;

interface Props {
  /** The meeting whose papers they are. */
  meetingId: string;
  notices: readonly SessionNotice[];
  kept: ReadonlySet<string>;
  onKept: (kept: ReadonlySet<string>) => void;
}

/** What does not fit together, each with the box by which a person keeps it. */
export function Notices({ meetingId, notices, kept, onKept }: Props) {
  const toggle = (id: string, isKept: boolean) => {
    const next = new Set(kept);
    if (isKept) next.add(id);
    else next.delete(id);
    onKept(next);
  };
  return (
    <div aria-live="polite">
      {notices.length > 0 && (
        <section class="bench-alert">
          <h3>{SESSION_NOTICES.heading}</h3>
          {notices.map(({ id, message }) => (
            <div key={id}>
              <p>
                {message}{' '}
                {OF_PREPARATION.test(id) && (
                  <a href={hashOf({ screen: 'meeting', id: meetingId, part: 'chuan-bi' })}>
                    {BENCH_PAPERS.mend}
                  </a>
                )}
              </p>
              <label class="bench-switch">
                <input
                  type="checkbox"
                  checked={kept.has(id)}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                />{' '}
                {SESSION_NOTICES.keep}
              </label>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
