import type { MarkedText } from '../show/marks.ts';

/** A text as nodes, its marked parts in `<mark>`; never read as HTML. */
export function highlight({ text, marks }: MarkedText): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [start, markEnd] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, markEnd);
    nodes.push(text.slice(end, start), mark);
    end = markEnd;
  }
  return [...nodes, text.slice(end)];
}
