import { useState } from 'preact/hooks';
import { FILM } from '../../../text/workbench/film.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Bench } from '../bench/bench.ts';
import { lazy } from '../bench/screen.tsx';
import type { Preview } from './file-preview.tsx';
import type { Opened } from './read-bench-file.ts';
import type { SealedFile } from './sealed-file.ts';

const FilmReceiver = lazy(async () => (await import('./film-receiver.tsx')).FilmReceiver);
const FilePreview = lazy(async () => (await import('./file-preview.tsx')).FilePreview);
const SealedForm = lazy(async () => (await import('./sealed-form.tsx')).SealedForm);

/** A file in hand: the one that is opened, or the one that was just saved and is tried. */
interface Given {
  name: string;
  isTrial: boolean;
}

/** Opening a file: what it would bring is seen first, record by record, and nothing is ever replaced unasked. */
export function OpenFile({ bench, savedName }: { bench: Bench; savedName: string }) {
  const [said, setSaid] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [waiting, setWaiting] = useState<Given & { file: SealedFile }>();
  const [isReceiving, setReceiving] = useState(false);
  const tell = (sentence: string) => {
    setWaiting(undefined);
    setSaid(sentence);
  };
  const show = (opened: Opened, given: Given) => {
    if (opened.state === 'sealed') setWaiting({ ...given, file: opened.file });
    else if (opened.state !== 'read') {
      tell([FILES.states[opened.state], opened.place && FILES.place(opened.place)].filter(Boolean).join(' '));
    } else if (given.isTrial) {
      const { found, count } = opened;
      const other = found.length;
      tell(other === 0 ? FILES.verified(given.name, count) : FILES.verifiedOther(given.name, other));
    } else if (opened.found.length === 0) tell(FILES.nothingNew);
    else {
      tell('');
      const { madeAt, isEdited, found } = opened;
      const taken = new Set(found.filter(({ state }) => state !== 'older').map(({ ofFile }) => ofFile.id));
      setPreview({ madeAt: madeAt.slice(0, 10), isEdited, found, taken });
    }
  };
  const open = async (file: File | undefined, isTrial: boolean) => {
    if (!file) return;
    setPreview(undefined);
    tell('');
    // The schemas are large: they come with the first file, not with the screen.
    const { openBenchFile } = await import('./read-bench-file.ts');
    show(await openBenchFile(file, bench), { name: file.name, isTrial });
  };
  const unseal = async (phrase: string) => {
    if (!waiting) return false;
    const { unsealBenchFile } = await import('./read-bench-file.ts');
    const opened = await unsealBenchFile(waiting.file, phrase, bench);
    if (opened) show(opened, waiting);
    return opened !== undefined;
  };
  const merge = async ({ found, taken }: Preview) => {
    const { takeRecords } = await import('./read-bench-file.ts');
    try {
      const count = await takeRecords(
        bench,
        found.filter(({ ofFile }) => taken.has(ofFile.id)),
      );
      setPreview(undefined);
      setSaid(FILES.merged(count));
    } catch {
      setSaid(FILES.mergeFault);
    }
  };
  return (
    <div class="bench-sheet">
      <h3>{FILES.open}</h3>
      <p class="button-row">
        <Picker
          label={FILES.open}
          onFile={(file) => void open(file, false)}
          isMain={bench.cell.value === undefined}
        />
        {savedName && <Picker label={FILES.verify} onFile={(file) => void open(file, true)} />}
        {!isReceiving && (
          <button type="button" class="button is-quiet" onClick={() => setReceiving(true)}>
            {FILM.receive}
          </button>
        )}
      </p>
      {isReceiving && (
        <FilmReceiver
          onStop={() => setReceiving(false)}
          onFile={(file) => {
            setReceiving(false);
            void open(file, false);
          }}
        />
      )}
      <p role="status">{said}</p>
      {waiting && (
        <SealedForm
          key={waiting.file.madeAt}
          name={waiting.name}
          onPhrase={unseal}
          onCancel={() => setWaiting(undefined)}
        />
      )}
      {preview && (
        <FilePreview
          preview={preview}
          onChange={setPreview}
          onMerge={() => void merge(preview)}
          onCancel={() => setPreview(undefined)}
        />
      )}
    </div>
  );
}

function Picker(props: { label: string; onFile: (file: File | undefined) => void; isMain?: boolean }) {
  return (
    <label class={`button bench-picker ${props.isMain ? '' : 'is-quiet'}`}>
      {props.label}
      <input
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          props.onFile(event.currentTarget.files?.[0]);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
