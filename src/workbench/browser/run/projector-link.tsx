import { RUN } from '../../../text/workbench/run.ts';
import type { Bench } from '../bench/bench.ts';
import { hashOf } from '../bench/route.ts';

const WINDOW = 'stcd-chieu';

/** The way to the second window. On a shared machine windows do not know of each other: this one becomes it. */
export function ProjectorLink({ bench, id }: { bench: Bench; id: string }) {
  const hash = hashOf({ screen: 'projector', id });
  if (!bench.store.isLasting) {
    return (
      <p>
        <a href={hash}>{RUN.projectMemory}</a>
      </p>
    );
  }
  const open = (event: MouseEvent) => {
    // Where the browser opens no window of its own, the link opens a tab.
    if (window.open(hash, WINDOW, 'popup,width=960,height=600')) event.preventDefault();
  };
  return (
    <p>
      <a class="button is-quiet" href={hash} target={WINDOW} onClick={open}>
        {RUN.project}
      </a>
      <br />
      <span class="small">{RUN.projectHelp}</span>
    </p>
  );
}
