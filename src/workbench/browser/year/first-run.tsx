import { useState } from 'preact/hooks';
import type { CellType } from '../../../model/classification.ts';
import type { Cell } from '../../../schema/workbench.ts';
import { FIRST_RUN } from '../../../text/workbench/first-run.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { newRecord } from '../../records.ts';
import type { Bench } from '../bench/bench.ts';
import { SelectField, TextField, TimeField } from '../bench/fields.tsx';
import { hashOf } from '../bench/route.ts';
import { lazy } from '../bench/screen.tsx';
import { offeredMemory } from '../bench/shared-machine.ts';
import { putLock } from '../lock/bench-lock.ts';
import { DAY_OPTIONS, CELL_TYPE_OPTIONS } from './cell-options.ts';
import { forgetFormer, formerDetails } from './former-details.ts';

/** Whose machine it is: what is typed is kept, kept behind a passphrase, or not kept at all. */
const MACHINES = ['own', 'locked', 'memory'] as const;
type Machine = (typeof MACHINES)[number];

const NewPhrase = lazy(async () => (await import('../lock/new-phrase.tsx')).NewPhrase);

/** Three questions: which cell, when it meets, whose machine this is. Nothing else is asked before the year is seen. */
export function FirstRun({ bench }: { bench: Bench }) {
  const [former] = useState(formerDetails);
  const [name, setName] = useState(former?.name);
  const [setting, setCellType] = useState<CellType>();
  const [day, setDay] = useState<string | undefined>('3');
  const [at, setAt] = useState<string>();
  const [machine, setMachine] = useState<Machine>(bench.store.isLasting ? 'own' : 'memory');
  const [phrase, setPhrase] = useState<string>();
  const [isLocking, setLocking] = useState(false);
  const [fault, setFault] = useState('');
  const [takesFormer, setTakesFormer] = useState(former !== undefined);
  const start = async () => {
    if (machine === 'locked' && phrase === undefined) return;
    const cell: Cell = {
      ...newRecord(bench.stamp),
      hasCommittee: true,
      ...(takesFormer && former),
      name: name ?? '',
      meetingDay: Number(day),
      ...(setting && { setting }),
      ...(at && { meetingAt: at }),
    };
    try {
      const chosen = machine === 'memory' ? offeredMemory(bench) : bench;
      setLocking(machine === 'locked');
      if (machine === 'locked' && phrase !== undefined) await putLock(chosen, phrase);
      await chosen.takeUp(await chosen.add('cells', cell));
      chosen.isLost.value = false;
      if (takesFormer && machine === 'own') forgetFormer();
    } catch {
      setLocking(false);
      setFault(FRAME.states.failed);
    }
  };
  return (
    <form
      class="bench-form bench-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {bench.isLost.value ? <Lost bench={bench} /> : <p>{FIRST_RUN.intro}</p>}
      <h2>{FIRST_RUN.title}</h2>
      <TextField
        label={FIRST_RUN.cell}
        help={FIRST_RUN.cellHelp}
        value={name}
        onValue={setName}
        maxLength={160}
        required
      />
      <SelectField
        label={FIRST_RUN.setting}
        value={setting}
        onValue={setCellType}
        options={CELL_TYPE_OPTIONS}
        none={FIRST_RUN.cellTypeNone}
      />
      <SelectField
        label={FIRST_RUN.day}
        help={FIRST_RUN.dayHelp}
        value={day}
        onValue={setDay}
        options={DAY_OPTIONS}
      />
      <TimeField label={FIRST_RUN.at} help={FIRST_RUN.atHelp} value={at} onValue={setAt} />
      <fieldset class="bench-choices">
        <legend>{FIRST_RUN.machine}</legend>
        {MACHINES.filter((each) => each !== 'locked' || bench.store.lock !== undefined).map((each) => (
          <MachineChoice
            key={each}
            isOn={machine === each}
            onTake={() => setMachine(each)}
            label={FIRST_RUN[each]}
            help={FIRST_RUN[`${each}Help`]}
            isDisabled={each === 'own' && !bench.store.isLasting}
          />
        ))}
        {machine === 'locked' && <NewPhrase onPhrase={setPhrase} />}
      </fieldset>
      {former && (
        <label class="bench-switch">
          <input
            type="checkbox"
            checked={takesFormer}
            onChange={(event) => setTakesFormer(event.currentTarget.checked)}
          />{' '}
          {FIRST_RUN.keptForm}
        </label>
      )}
      <p>{FIRST_RUN.promise}</p>
      {fault && <p role="alert">{fault}</p>}
      <p role="status">{isLocking && FIRST_RUN.locking}</p>
      <p class="button-row">
        <button class="button">{FIRST_RUN.start}</button>
        <a class="button is-quiet" href={hashOf({ screen: 'files' })}>
          {FIRST_RUN.openFile}
        </a>
      </p>
      <p class="small">{FIRST_RUN.notTheApp}</p>
    </form>
  );
}

function MachineChoice(props: {
  isOn: boolean;
  onTake: () => void;
  label: string;
  help: string;
  isDisabled?: boolean;
}) {
  return (
    <label class="bench-choice">
      <input
        type="radio"
        name="may"
        checked={props.isOn}
        disabled={props.isDisabled}
        onChange={props.onTake}
      />
      <span>
        <strong>{props.label}</strong>
        <span class="small">{props.help}</span>
      </span>
    </label>
  );
}

/** The browser has thrown everything away: said first, with the way back. */
function Lost({ bench }: { bench: Bench }) {
  const marker = bench.store.marker();
  return (
    <div class="bench-alert" role="alert">
      <p>{FRAME.lost(marker?.records ?? 0, marker?.backedUpOn)}</p>
      <p>
        <a class="button" href={hashOf({ screen: 'files' })}>
          {FRAME.openFile}
        </a>
      </p>
    </div>
  );
}
