import { useState } from 'preact/hooks';
import type { RecordKind } from '../../../schema/workbench.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Bench } from '../bench/bench.ts';
import { everything } from './bench-file.ts';

/** Wiping says what goes before anything does. Names of members can go alone. */
export function Wipe({ bench }: { bench: Bench }) {
  const [what, setWhat] = useState('');
  const [said, setSaid] = useState('');
  const ask = async () => {
    const records = Object.entries(await everything(bench.store, true)) as [RecordKind, unknown[]][];
    const parts = records.filter(([, list]) => list.length > 0);
    setWhat(parts.map(([kind, list]) => `${list.length} ${FILES.kinds[kind]}`).join(', '));
  };
  const wipeMembers = async () => {
    await bench.store.wipe('members');
    setSaid(FILES.wipedMembers);
  };
  return (
    <div class="bench-sheet">
      <h3>{FILES.wipe}</h3>
      <p class="small">{FILES.wipeMembersHelp}</p>
      <p class="button-row">
        <button type="button" class="button is-quiet" onClick={() => void wipeMembers()}>
          {FILES.wipeMembers}
        </button>
        <button type="button" class="button is-quiet" onClick={() => void ask()}>
          {FILES.wipeAll}
        </button>
      </p>
      {what && (
        <div class="bench-alert" role="alert">
          <p>{FILES.wipeWhat(what)}</p>
          <button type="button" class="button" onClick={() => void bench.forget()}>
            {FILES.wipeSure}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
