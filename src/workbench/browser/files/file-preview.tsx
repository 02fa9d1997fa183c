import type { RecordKind, RecordOf } from '../../../schema/workbench.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Compared } from '../../file/merge.ts';
import { Switch } from '../bench/fields.tsx';

export interface Preview {
  madeAt: string;
  isEdited: boolean;
  found: readonly Compared[];
  taken: ReadonlySet<string>;
}

interface Props {
  preview: Preview;
  onChange: (preview: Preview) => void;
  onMerge: () => void;
  onCancel: () => void;
}

/** What a file would bring, record by record; what is newer on the device is not ticked. */
export function FilePreview({ preview, onChange, onMerge, onCancel }: Props) {
  const toggle = (id: string, isOn: boolean) => {
    const taken = new Set(preview.taken);
    if (isOn) taken.add(id);
    else taken.delete(id);
    onChange({ ...preview, taken });
  };
  return (
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
          onValue={(isOn) => toggle(each.ofFile.id, isOn)}
        />
      ))}
      <p class="button-row">
        <button type="button" class="button" disabled={preview.taken.size === 0} onClick={onMerge}>
          {FILES.merge(preview.taken.size)}
        </button>
        <button type="button" class="button is-quiet" onClick={onCancel}>
          {FILES.cancel}
        </button>
      </p>
    </>
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
