import { FRAME } from '../../../text/workbench/frame.ts';
import type { Kept } from '../bench/kept.ts';

/** One step back, one step forth: every act of these screens is one. */
export function UndoRow({ kept }: { kept: Kept<'meetings'> }) {
  const { back, forth } = kept.depth.value;
  return (
    <p class="button-row bench-undo screen-only">
      <button type="button" class="button is-quiet" disabled={back === 0} onClick={() => kept.undo()}>
        {FRAME.undo}
      </button>
      <button type="button" class="button is-quiet" disabled={forth === 0} onClick={() => kept.redo()}>
        {FRAME.redo}
      </button>
    </p>
  );
}
