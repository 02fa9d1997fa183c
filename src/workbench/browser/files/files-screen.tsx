import { useState } from 'preact/hooks';
import { GIVEN_FILE } from '../../../text/given-file.ts';
import { FILM } from '../../../text/workbench/film.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Bench } from '../bench/bench.ts';
import { Switch } from '../bench/fields.tsx';
import { lazy } from '../bench/screen.tsx';
import { hashOf } from '../bench/route.ts';
import { handOver, saidOf } from '../give-file.ts';
import { canShare, shareFile, type Outcome } from '../share-file.ts';
import { isFileDue } from '../bench/file-due.ts';
import { LockSheet } from '../lock/lock-sheet.tsx';
import { benchFile } from './bench-file.ts';
import { OpenFile } from './open-file.tsx';
import { Wipe } from './wipe.tsx';

const FilmSender = lazy(async () => (await import('./film-sender.tsx')).FilmSender);

/** What stands on this device as a file: save it, open one, wipe what is here. */
export function FilesScreen({ bench }: { bench: Bench }) {
  // After a wipe the page begins anew and says that nothing is left.
  const [said, setSaid] = useState(location.hash.endsWith('/da-xoa') ? FILES.wiped : '');
  const [hasMembers, setMembers] = useState(false);
  const [isSending, setSending] = useState(false);
  const [savedName, setSavedName] = useState('');
  const give = async (way: (file: File) => Promise<Outcome>, refused: (name: string) => string) => {
    try {
      const file = await benchFile(bench, hasMembers);
      const outcome = await way(file);
      setSaid(
        outcome === 'refused' ? refused(file.name) : saidOf(outcome, file.name, FILES.saved(file.name)),
      );
      // What was turned down or dropped is no backup.
      if (outcome !== 'given') return;
      bench.backedUp();
      setSavedName(file.name);
    } catch {
      setSaid(FILES.saveFault);
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
            <button type="button" class="button" onClick={() => void give(handOver, GIVEN_FILE.insideApp)}>
              {FILES.save}
            </button>
            {canShare() && (
              <button
                type="button"
                class="button is-quiet"
                onClick={() => void give(shareFile, () => FILES.shareFault)}
              >
                {FILES.share}
              </button>
            )}
          </p>
        </div>
      )}
      <p role="status">{said}</p>
      {hasCell && (
        <details class="bench-sheet bench-fold" onToggle={(event) => setSending(event.currentTarget.open)}>
          <summary>{FILM.send}</summary>
          {isSending && <FilmSender bench={bench} />}
        </details>
      )}
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
      {hasCell && bench.store.lock && <LockSheet bench={bench} />}
      {hasCell && <Wipe bench={bench} />}
    </section>
  );
}

function stateOf(bench: Bench): string {
  const { changes = 0, backedUpOn } = bench.marker.value;
  const known = backedUpOn === undefined ? FILES.never(changes) : FILES.last(backedUpOn, changes);
  return isFileDue(bench) ? `${FILES.due} ${known}` : known;
}
