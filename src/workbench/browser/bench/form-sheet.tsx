import '../../../styles/paper-pages.css';
import { useEffect, useState } from 'preact/hooks';
import { canPrint } from '../../../device/browser/can-print.ts';
import { formOfRole, type TemplateRole } from '../../../model/paper-kind.ts';
import type { PaperDocument } from '../../../papers/define/blocks.ts';
import type { TemplateData } from '../../../papers/define/paper-data.ts';
import { documentToHtml, UNDER_HEADINGS } from '../../../papers/draw/to-html.ts';
import type { Form } from '../../form.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { giveFile } from '../give-file.ts';
import { allForms } from './forms.ts';
import { setPaperPrinted } from './paper-printed.ts';

interface Props {
  role: TemplateRole;
  fill: (form: Form) => PaperDocument;
  words: { print: string; word: string };
}

/** One form filled from what the bench knows: seen as it is printed, to print and as Word. */
export function FormSheet({ role, fill, words }: Props) {
  const [forms, setForms] = useState<TemplateData>();
  const [isFault, setFault] = useState(false);
  const [said, say] = useState('');
  const load = () => {
    setFault(false);
    allForms().then(setForms, () => setFault(true));
  };
  useEffect(load, []);
  useEffect(() => {
    setPaperPrinted(true);
    return () => setPaperPrinted(false);
  }, []);
  if (isFault) {
    return (
      <p role="alert">
        {FRAME.screenFault}{' '}
        <button type="button" class="button is-quiet" onClick={load}>
          {FRAME.retry}
        </button>
      </p>
    );
  }
  if (!forms) return <p role="status">{FRAME.loading}</p>;
  const found = formOfRole(Object.entries(forms), role);
  // A site may publish no such form.
  if (!found) return <p role="status">{FRAME.noForm}</p>;
  const paper = fill({ form: found[0], template: found[1] });
  return (
    <>
      <p class="button-row screen-only">
        {canPrint() && (
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )}
        <button type="button" class="button is-quiet" onClick={() => void giveFile(say, () => wordOf(paper))}>
          {words.word}
        </button>
      </p>
      <p class="screen-only" role="status">
        {said}
      </p>
      <div
        class="paper-item is-shown"
        // Every text of a paper is escaped where papers are drawn.
        dangerouslySetInnerHTML={{ __html: documentToHtml(paper, UNDER_HEADINGS) }}
      />
    </>
  );
}

async function wordOf(paper: PaperDocument): Promise<File> {
  const { wordFile } = await import('../word-files.ts');
  return wordFile(paper, paper.name);
}
