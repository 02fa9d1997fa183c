import { useEffect, useRef } from 'preact/hooks';
import { canPrint } from '../../../device/browser/can-print.ts';
import { sheetsOf } from '../../../papers/define/choose-papers.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import type { MeetingPaper } from './papers.ts';

interface Props {
  papers: readonly MeetingPaper[];
  isTwoSided: boolean;
  onPrint: () => void;
}

/** How much is printed, and the button for it: in view wherever the papers are. */
export function PrintBar({ papers, isTwoSided, onPrint }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The bar of the bench is as high as its letters: this one stands on it.
    const below = document.querySelector<HTMLElement>('.bench-bar');
    if (!below) return undefined;
    const watch = new ResizeObserver(() =>
      place.current?.style.setProperty('inset-block-end', `${below.offsetHeight}px`),
    );
    watch.observe(below);
    return () => watch.disconnect();
  }, []);
  const sheetsBy = (isOnBoth: boolean) =>
    papers.reduce((sum, { print: { times, pages } }) => sum + sheetsOf(times, pages, isOnBoth), 0);
  const [oneSided, twoSided] = [sheetsBy(false), sheetsBy(true)];
  const isNone = papers.length === 0;
  return (
    <div class="bench-print" ref={place}>
      <p>{isNone ? BENCH_PAPERS.none : BENCH_PAPERS.total(papers.length, oneSided, twoSided)}</p>
      {canPrint() && (
        <button type="button" class="button" disabled={isNone} onClick={onPrint}>
          {BENCH_PAPERS.print(isTwoSided ? twoSided : oneSided)}
        </button>
      )}
    </div>
  );
}
