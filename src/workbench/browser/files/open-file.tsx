import { useState } from 'preact/hooks';
import type { RecordKind, RecordOf } from '../../../schema/workbench.ts';
import { FILM } from '../../../text/workbench/film.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Compared } from '../../file/merge.ts';
import type { Bench } from '../bench/bench.ts';
import { Switch } from '../bench/fields.tsx';
import { lazy } from '../bench/screen.tsx';

interface Preview {
  madeAt: string;
  isEdited: boolean;
  found: readonly Compared[];
  taken: ReadonlySet<string>;
}

const FilmReceiver = lazy(async () => (await import('./film-receiver.tsx')).FilmReceiver);

/** Opening a file: what it would bring is seen first, record by record, and nothing is ever replaced unasked. */
export function OpenFile({ bench, savedName }: { bench: Bench; savedName: string }) {
  const [said, setSaid] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [isReceiving, setReceiving] = useState(false);
  const open = async (file: File | undefined, isTrial: boolean) => {
    if (!file) return;
    setPreview(undefined);
    setSaid('');
    // The schemas are large: they come with the first file, not with the screen.
    const { openBenchFile } = await import('./read-bench-file.ts');
    const read = await openBenchFile(file, bench);
    if (read.state !== 'read') {
      setSaid([FILES.states[read.state], read.place && FILES.place(read.place)].filter(Boolean).join(' '));
      return;
    }
    const { madeAt, isEdited, found, count } = read;
    if (isTrial) {
      const other = found.length;
      setSaid(other === 0 ? FILES.verified(file.name, count) : FILES.verifiedOther(file.name, other));
      return;
    }
    if (found.length === 0) {
      setSaid(FILES.nothingNew);
      return;
    }
    const taken = new Set(found.filter(({ state }) => state !== 'older').map(({ ofFile }) => ofFile.id));
    setPreview({ madeAt: madeAt.slice(0, 10), isEdited, found, taken });
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
      {preview && (
        <>
          <h4>{FILES.preview(preview.madeAt)}</h4>
          {preview.isEdited && <p class="bench-alert">{FILES.edited}</p>}
          {preview.found.map((each) => (
            <Switch
              key={each.ofFile.id}
              label={FILES.take(
                `${FILES.kinds[each.kind]} “${nameOf(each.kind, each.ofFile)}” (${FILES.bring[each.state]})`,
              )}
              value={preview.taken.has(each.ofFile.id)}
              onValue={(isOn) => {
                const taken = new Set(preview.taken);
                if (isOn) taken.add(each.ofFile.id);
                else taken.delete(each.ofFile.id);
                setPreview({ ...preview, taken });
              }}
            />
          ))}
          <p class="button-row">
            <button
              type="button"
              class="button"
              disabled={preview.taken.size === 0}
              onClick={() => void merge(preview)}
            >
              {FILES.merge(preview.taken.size)}
            </button>
            <button type="button" class="button is-quiet" onClick={() => setPreview(undefined)}>
              {FILES.cancel}
            </button>
          </p>
        </>
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

type Named = { name?: string; shortName?: string; year?: number; topic?: { title: string }; text?: string };

/** What a person knows a record by. */
function nameOf(kind: RecordKind, record: RecordOf<RecordKind>): string {
  const { name, shortName, year, topic, text } = record as Named;
  const known: Record<RecordKind, string | undefined> = {
    cells: name,
    members: shortName,
    plans: year === undefined ? undefined : String(year),
    meetings: topic?.title,
    tasks: text,
  };
  return known[kind] ?? '';
}
