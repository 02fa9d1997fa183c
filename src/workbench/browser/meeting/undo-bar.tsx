import { useEffect } from 'preact/hooks';
import { FRAME } from '../../../text/workbench/frame.ts';
import { MEETING } from '../../../text/workbench/prepare.ts';
import type { Kept } from '../bench/kept.ts';

/** One step back and forth, always in view; Ctrl+Z does the same outside of fields, which undo their own letters. */
export function UndoBar({ kept }: { kept: Kept<'meetings'> }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      const isRedo = event.ctrlKey && event.key.toLowerCase() === 'y';
      if ((!isUndo && !isRedo) || isTyping(event.target)) return;
      event.preventDefault();
      if (isRedo || event.shiftKey) kept.redo();
      else kept.undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [kept]);
  const { back, forth } = kept.depth.value;
  return (
    <p class="bench-undo" role="group" aria-label={MEETING.undoLabel}>
      <button type="button" class="bench-step" aria-disabled={back === 0} onClick={() => kept.undo()}>
        ↶ {FRAME.undo}
      </button>
      <button type="button" class="bench-step" aria-disabled={forth === 0} onClick={() => kept.redo()}>
        ↷ {FRAME.redo}
      </button>
    </p>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'date', 'number'].includes(target.type));
