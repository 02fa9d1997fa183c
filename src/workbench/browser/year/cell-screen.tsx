import { useState } from 'preact/hooks';
import { LAST_DAY } from '../../../model/meeting.ts';
import { nameOf } from '../../../papers/fill/people.ts';
import type { Cell } from '../../../schema/workbench.ts';
import { FIRST_RUN } from '../../../text/workbench/first-run.ts';
import { CELL } from '../../../text/workbench/year.ts';
import { CELL_FIELDS } from '../../../text/workbench/cell-fields.ts';
import { CELL_COUNTS, CELL_LINES } from '../../cell-details.ts';
import { withField } from '../../with-field.ts';
import { newRecord } from '../../records.ts';
import type { Bench } from '../bench/bench.ts';
import { NumberField, SelectField, Switch, TextField, TimeField } from '../bench/fields.tsx';
import { go, hashOf } from '../bench/route.ts';
import { DAY_OPTIONS, CELL_TYPE_OPTIONS } from './cell-options.ts';

/** What the cell always is: said once, filled into every meeting that is opened from now on. */
export function CellScreen({ bench }: { bench: Bench }) {
  const kept = bench.cell.value;
  if (!kept) return null;
  const cell = kept.value.value;
  const chair = cell.chair && nameOf(cell.chair);
  const set =
    <Name extends keyof Cell>(name: Name) =>
    (value: Cell[Name] | undefined) =>
      kept.edit((now) => withField(now, name, value), name);
  return (
    <section>
      <h2>{CELL.title}</h2>
      <p>{CELL.help}</p>
      <div class="bench-fields bench-sheet">
        <TextField
          label={CELL_FIELDS.name}
          value={cell.name}
          onValue={(name) => name && set('name')(name)}
          maxLength={160}
          required
        />
        <SelectField
          label={FIRST_RUN.setting}
          value={cell.setting}
          onValue={set('setting')}
          options={CELL_TYPE_OPTIONS}
          none={FIRST_RUN.cellTypeNone}
        />
        <Switch label={CELL_FIELDS.hasCommittee} value={cell.hasCommittee} onValue={set('hasCommittee')} />
        <SelectField
          label={FIRST_RUN.day}
          value={String(cell.meetingDay)}
          onValue={(day) => set('meetingDay')(Number(day ?? LAST_DAY))}
          options={DAY_OPTIONS}
        />
        <TimeField label={FIRST_RUN.at} value={cell.meetingAt} onValue={set('meetingAt')} />
        {CELL_COUNTS.map((name) => (
          <NumberField
            key={name}
            label={CELL_FIELDS[name]}
            value={cell[name]}
            onValue={set(name)}
            min={0}
            max={1000}
          />
        ))}
        {CELL_LINES.map((name) => (
          <div key={name}>
            <TextField
              label={CELL_FIELDS[name]}
              value={cell[name]}
              onValue={set(name)}
              maxLength={160}
              help={name === 'secretaryName' ? CELL.signerHelp : undefined}
            />
            {name === 'secretaryName' && !cell.secretaryName && chair && (
              <button type="button" class="button is-quiet" onClick={() => set('secretaryName')(chair)}>
                {CELL.chairSigns(chair)}
              </button>
            )}
          </div>
        ))}
      </div>
      <p>
        <a class="button" href={hashOf({ screen: 'year' })}>
          {CELL.toYear}
        </a>
      </p>
      <OtherCells bench={bench} current={cell} />
    </section>
  );
}

function OtherCells({ bench, current }: { bench: Bench; current: Cell }) {
  const [name, setName] = useState<string>();
  const others = bench.cells.value.filter(({ id }) => id !== current.id);
  const takeUp = async (cell: Cell) => {
    await bench.takeUp(cell);
    go({ screen: 'year' });
  };
  const add = async () => {
    if (name === undefined) return;
    const { hasCommittee, meetingDay } = current;
    await takeUp(await bench.add('cells', { ...newRecord(bench.stamp), name, hasCommittee, meetingDay }));
  };
  return (
    <section class="bench-sheet">
      <h3>{CELL.other}</h3>
      {others.map((cell) => (
        <p key={cell.id}>
          <button type="button" class="button is-quiet" onClick={() => void takeUp(cell)}>
            {CELL.takeUp(cell.name)}
          </button>
        </p>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={CELL.addName} value={name} onValue={setName} maxLength={160} required />
        <button class="button is-quiet">{CELL.add}</button>
      </form>
    </section>
  );
}
