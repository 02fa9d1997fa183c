import { useState } from 'preact/hooks';
import { FILES } from '../../../text/workbench/files.ts';
import type { Bench } from '../bench/bench.ts';
import { Switch } from '../bench/fields.tsx';
import { hashOf } from '../bench/route.ts';
import { handOver } from '../give-file.ts';
import { isFileDue } from '../bench/file-due.ts';
import { benchFile } from './bench-file.ts';
import { OpenFile } from './open-file.tsx';
import { Wipe } from './wipe.tsx';

/** What stands on this device as a file: save it, open one, wipe what is here. */
export function FilesScreen({ bench }: { bench: Bench }) {
  // After a wipe the page begins anew and says that nothing is left.
  const [said, setSaid] = useState(location.hash.endsWith('/da-xoa') ? FILES.wiped : '');
  const [hasMembers, setMembers] = useState(false);
  const [savedName, setSavedName] = useState('');
  const made = async (give: (file: File) => void | Promise<void>, fault: string) => {
    try {
      const file = await benchFile(bench, hasMembers);
      await give(file);
      bench.backedUp();
      setSavedName(file.name);
      setSaid(FILES.saved(file.name));
    } catch (reason) {
      // A person who closes the sheet of ways to share has changed their mind.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setSaid(fault);
    }
  };
  const hasCell = bench.cell.value !== undefined;
  return (
    <section>
      <h2>{FILES.title}</h2>
      <p>{bench.store.isLasting ? FILES.intro : FILES.memory}</p>
      {hasCell && (
        <div class="bench-sheet">
          <p class={isFileDue(bench) ? 'bench-alert' : ''}>{stateOf(bench)}</p>
          <Switch label={FILES.withMembers} value={hasMembers} onValue={setMembers} />
          <p class="button-row">
            <button
              type="button"
              class="button"
              onClick={() => void made((file) => handOver(file, file.name), FILES.saveFault)}
            >
              {FILES.save}
            </button>
            {canShare() && (
              <button
                type="button"
                class="button is-quiet"
                onClick={() => void made(share, FILES.shareFault)}
              >
                {FILES.share}
              </button>
            )}
          </p>
        </div>
      )}
      <p role="status">{said}</p>
      <OpenFile bench={bench} savedName={savedName} />
      {hasCell && (
        <div class="bench-sheet">
          <h3>{FILES.reports}</h3>
          <p>{FILES.reportsHelp}</p>
          <a class="button is-quiet" href={hashOf({ screen: 'reports' })}>
            {FILES.reports}
          </a>
        </div>
      )}
      {hasCell && <Wipe bench={bench} />}
    </section>
  );
}

function stateOf(bench: Bench): string {
  const { changes = 0, backedUpOn } = bench.marker.value;
  const known = backedUpOn === undefined ? FILES.never(changes) : FILES.last(backedUpOn, changes);
  return isFileDue(bench) ? `${FILES.due} ${known}` : known;
}

const canShare = () =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File(['{}'], 'so-tay.txt', { type: 'text/plain' })] });

/** Some phones share no `.json`: the file travels as text and is known by what stands in it. */
async function share(file: File): Promise<void> {
  const name = file.name.replace(/\.json$/u, '.txt');
  await navigator.share({ files: [new File([file], name, { type: 'text/plain' })] });
}
