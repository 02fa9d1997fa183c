import { FRAME } from '../../../text/workbench/frame.ts';
import { isLocked, shutLock } from '../lock/bench-lock.ts';
import type { Bench } from './bench.ts';
import { isFileDue } from './file-due.ts';
import { hashOf } from './route.ts';

/** Whose bench it is, and whether everything typed is safe. */
export function StateLine({ bench }: { bench: Bench }) {
  const cell = bench.cell.value;
  const state = bench.state.value;
  if (!cell) return null;
  const torn = [cell, bench.plan.value, bench.meeting.value, ...bench.tasks.value].find(
    (kept) => kept?.state.value === 'conflict',
  );
  const isUrgent = state === 'failed' || state === 'conflict';
  return (
    <div class={`bench-head screen-only${isUrgent ? ' is-urgent' : ''}`}>
      <p class="bench-cell">
        <a href={hashOf({ screen: 'cell' })}>{cell.value.value.name}</a>
      </p>
      <p class={`bench-state is-${state}`} role={isUrgent ? 'alert' : 'status'}>
        {bench.store.isLasting || isUrgent ? FRAME.states[state] : FRAME.memoryOnly}
      </p>
      {bench.store.isLasting && (
        <p class={isFileDue(bench) ? 'bench-keep is-due' : 'bench-keep'}>
          <a href={hashOf({ screen: 'files' })}>{isFileDue(bench) ? FRAME.fileDue : FRAME.keepByFile}</a>
        </p>
      )}
      {isLocked.value && (
        <button type="button" class="button is-quiet" onClick={() => void shutLock(bench)}>
          {FRAME.shut}
        </button>
      )}
      {torn && (
        <p class="button-row">
          <button type="button" class="button is-quiet" onClick={() => torn.takeOther()}>
            {FRAME.takeOther}
          </button>
          <button type="button" class="button is-quiet" onClick={() => torn.keepMine()}>
            {FRAME.keepMine}
          </button>
        </p>
      )}
    </div>
  );
}
