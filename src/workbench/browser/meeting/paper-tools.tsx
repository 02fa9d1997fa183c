import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { canPrint } from '../../../device/browser/can-print.ts';
import { PAPER_DESK } from '../../../text/paper-desk.ts';
import { sheetsOf } from '../../../papers/define/choose-papers.ts';
import type { PaperChoice } from '../../paper-plan.ts';
import { giveFile } from '../give-file.ts';
import { fileName, type MeetingPaper } from './papers.ts';
import type { PrintPlace } from './print-place.ts';

interface Props {
  papers: readonly MeetingPaper[];
  current: MeetingPaper | undefined;
  choice: PaperChoice;
  title: string;
  print: RefObject<PrintPlace>;
}

/** Print, and Word: one paper, all in one file, one file each. */
export function PaperTools({ papers, current, choice, title, print }: Props) {
  const [said, say] = useState('');
  const sheetsBy = (isTwoSided: boolean) =>
    papers.reduce((sum, { print: { times, pages } }) => sum + sheetsOf(times, pages, isTwoSided), 0);
  const [oneSided, twoSided] = [sheetsBy(false), sheetsBy(true)];
  const sheets = choice.isTwoSided ? twoSided : oneSided;
  const book = async () => {
    const { wordBook } = await import('../word-files.ts');
    return wordBook(
      papers.map(({ document }) => document),
      title,
      PAPER_DESK.bookName,
    );
  };
  const zip = async () => {
    const { wordZip } = await import('../word-files.ts');
    return wordZip(
      papers.map((paper) => [fileName(paper), paper.document]),
      PAPER_DESK.bookName,
    );
  };
  const one = async (paper: MeetingPaper) =>
    (await import('../word-files.ts')).wordFile(paper.document, fileName(paper));
  const isNone = papers.length === 0;
  return (
    <section class="bench-paper-total">
      <p>
        <strong>{isNone ? PAPER_DESK.none : PAPER_DESK.total(papers.length, oneSided, twoSided)}</strong>
      </p>
      <p class="button-row">
        {canPrint() && (
          <button type="button" class="button" disabled={isNone} onClick={() => print.current?.print(papers)}>
            {PAPER_DESK.print(sheets)}
          </button>
        )}
        <button
          type="button"
          class="button is-quiet"
          disabled={isNone}
          onClick={() => void giveFile(say, book)}
        >
          {PAPER_DESK.wordBook}
        </button>
        <button
          type="button"
          class="button is-quiet"
          disabled={isNone}
          onClick={() => void giveFile(say, zip)}
        >
          {PAPER_DESK.wordZip}
        </button>
        {current && canPrint() && (
          <button type="button" class="button is-quiet" onClick={() => print.current?.print([current])}>
            {PAPER_DESK.printOne}
          </button>
        )}
        {current && (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => void giveFile(say, () => one(current))}
          >
            {PAPER_DESK.wordOne}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
