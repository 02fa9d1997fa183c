import { useState } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Dragged {
  id: string;
  /** Place among the other rows, from 0. */
  to: number;
}

/** Near an edge of the window the page scrolls along. */
const EDGE = 80;
const SCROLL = 16;

/**
 * Order by dragging a handle. Listens on the document, for a row that is moved in the list loses the pointer; the
 * order changes once, when the handle is let go. Escape puts the row back.
 */
export function useDrag(list: RefObject<HTMLElement>, drop: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged>();
  const start = (event: PointerEvent, id: string) => {
    if (event.button !== 0) return;
    event.preventDefault();
    let to = placeOf(list.current, id, event.clientY);
    setDragged({ id, to });
    const move = ({ clientY }: PointerEvent) => {
      if (clientY < EDGE) window.scrollBy(0, -SCROLL);
      else if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
      const next = placeOf(list.current, id, clientY);
      if (next === to) return;
      to = next;
      setDragged({ id, to });
    };
    const end = (isDropped: boolean) => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', cancel);
      document.removeEventListener('keydown', escape);
      setDragged(undefined);
      if (isDropped) drop(id, to);
    };
    const up = () => end(true);
    const cancel = () => end(false);
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') end(false);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', cancel);
    document.addEventListener('keydown', escape);
  };
  return { dragged, start };
}

/** How many of the other rows lie above a height. */
function placeOf(list: HTMLElement | null, id: string, y: number): number {
  const rows = [...(list?.children ?? [])].filter((row) => (row as HTMLElement).dataset['id'] !== id);
  return rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
