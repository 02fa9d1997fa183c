import { PARTICIPATION } from '../../../model/classification.ts';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { UPDATE } from '../../../text/workbench/prepare.ts';
import { differences, keepMine, takeTheirs, type Difference } from '../../meeting/compare.ts';
import type { Kept } from '../bench/kept.ts';

/** Three texts of each field that has changed, and the choice between two of them. */
export function CompareView({ kept, theirs }: { kept: Kept<'meetings'>; theirs: AdaptedTopic }) {
  const { topic, origin } = kept.value.value;
  if (!origin) return null;
  const found = differences(origin.topic, topic, theirs);
  if (found.length === 0) return <p role="status">{UPDATE.nothing}</p>;
  return (
    <>
      {found.map((difference) => {
        const title = UPDATE.fields[difference.field];
        return (
          <section key={difference.field} class="bench-difference">
            <h3>{title}</h3>
            <p class="small">{difference.isMineChanged ? UPDATE.both : UPDATE.onlyTheirs}</p>
            <div class="bench-three">
              <Side title={UPDATE.base} value={difference.base} />
              <Side title={UPDATE.mine} value={difference.mine} />
              <Side title={UPDATE.theirs} value={difference.theirs} />
            </div>
            <p class="button-row">
              <button
                type="button"
                class="button is-quiet"
                aria-label={UPDATE.takeField(title)}
                onClick={() => kept.edit((now) => takeTheirs(now, difference.field, theirs))}
              >
                {UPDATE.take}
              </button>
              <button
                type="button"
                class="button is-quiet"
                aria-label={UPDATE.keepField(title)}
                onClick={() => kept.edit((now) => keepMine(now, difference.field, theirs))}
              >
                {UPDATE.keep}
              </button>
            </p>
          </section>
        );
      })}
    </>
  );
}

function Side({ title, value }: { title: string; value: Difference['base'] }) {
  const lines = linesIn(value);
  return (
    <div>
      <h4>{title}</h4>
      {lines.length === 0 ? <p>{UPDATE.empty}</p> : lines.map((line, place) => <p key={place}>{line}</p>)}
    </div>
  );
}

/** A field as people read it, one line an item. */
function linesIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') {
    return [Object.hasOwn(PARTICIPATION, value) ? PARTICIPATION[value as keyof typeof PARTICIPATION] : value];
  }
  if (Array.isArray(value))
    return value.map((item: string | object) => (typeof item === 'string' ? item : itemInWords(item)));
  return [itemInWords(value)];
}

function itemInWords(item: object): string {
  const { id: _id, kind: _kind, ...rest } = item as Record<string, unknown>;
  return Object.values(rest)
    .map((part) => (Array.isArray(part) ? part.flat().join(', ') : String(part)))
    .join(' · ');
}
