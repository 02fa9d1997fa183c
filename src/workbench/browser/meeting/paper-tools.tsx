import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { canPrint } from '../../../device/browser/can-print.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import { giveFile } from '../give-file.ts';
import { bookName, fileName, type MeetingPaper } from './papers.ts';
import type { PrintPlace } from './print-place.ts';

interface Props {
  papers: readonly MeetingPaper[];
  current: MeetingPaper | undefined;
  title: string;
  print: RefObject<PrintPlace>;
  /** Asks about what is still open before anything is made. */
  before: (act: () => void) => void;
}

/** Word: all papers in one file, one file each; one paper alone, as Word or printed. */
export function PaperTools({ papers, current, title, print, before }: Props) {
  const [said, say] = useState('');
  const book = async () => {
    const { wordBook } = await import('../word-files.ts');
    return wordBook(
      papers.map(({ document }) => document),
      title,
      bookName(title),
    );
  };
  const zip = async () => {
    const { wordZip } = await import('../word-files.ts');
    return wordZip(
      papers.map((paper) => [fileName(paper), paper.document]),
      bookName(title),
    );
  };
  const one = async (paper: MeetingPaper) =>
    (await import('../word-files.ts')).wordFile(paper.document, fileName(paper));
  const give = (make: () => Promise<File>) => before(() => void giveFile(say, make));
  const isNone = papers.length === 0;
  return (
    <section>
      <p class="button-row">
        <button type="button" class="button is-quiet" disabled={isNone} onClick={() => give(book)}>
          {BENCH_PAPERS.wordBook}
        </button>
        <button type="button" class="button is-quiet" disabled={isNone} onClick={() => give(zip)}>
          {BENCH_PAPERS.wordZip}
        </button>
        {current && canPrint() && (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => before(() => print.current?.print([current]))}
          >
            {BENCH_PAPERS.printOne}
          </button>
        )}
        {current && (
          <button type="button" class="button is-quiet" onClick={() => give(() => one(current))}>
            {BENCH_PAPERS.wordOne}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <p class="small">{BENCH_PAPERS.printHelp}</p>
    </section>
  );
}
