import { useState } from 'preact/hooks';
import { FILM } from '../../../text/workbench/film.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Bench } from '../bench/bench.ts';
import { lazy } from '../bench/screen.tsx';
import { hashOf } from '../bench/route.ts';
import { LockSheet } from '../lock/lock-sheet.tsx';
import { OpenFile } from './open-file.tsx';
import { SaveFile } from './save-file.tsx';
import { Wipe } from './wipe.tsx';

const FilmSender = lazy(async () => (await import('./film-sender.tsx')).FilmSender);

/** What stands on this device as a file: save it, open one, wipe what is here. */
export function FilesScreen({ bench }: { bench: Bench }) {
  // After a wipe the page begins anew and says that nothing is left.
  const [said, setSaid] = useState(location.hash.endsWith('/da-xoa') ? FILES.wiped : '');
  const [isSending, setSending] = useState(false);
  const [savedName, setSavedName] = useState('');
  const hasCell = bench.cell.value !== undefined;
  return (
    <section>
      <h2>{FILES.title}</h2>
      <p>{bench.store.isLasting ? FILES.intro : FILES.memory}</p>
      {hasCell ? (
        <SaveFile bench={bench} said={said} onSaid={setSaid} onSaved={setSavedName} />
      ) : (
        <p role="status">{said}</p>
      )}
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
