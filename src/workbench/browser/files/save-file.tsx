import { useState } from 'preact/hooks';
import { GIVEN_FILE } from '../../../text/given-file.ts';
import { FILES } from '../../../text/workbench/files.ts';
import type { Bench } from '../bench/bench.ts';
import { isFileDue } from '../bench/file-due.ts';
import { Switch } from '../bench/fields.tsx';
import { lazy } from '../bench/screen.tsx';
import { handOver, saidOf } from '../give-file.ts';
import { isLocked } from '../lock/bench-lock.ts';
import { canShare, shareFile, type Outcome } from '../share-file.ts';
import { benchFile } from './bench-file.ts';

const NewPhrase = lazy(async () => (await import('../lock/new-phrase.tsx')).NewPhrase);

interface Props {
  bench: Bench;
  said: string;
  onSaid: (said: string) => void;
  onSaved: (name: string) => void;
}

/**
 * Everything as a file, to keep or to send. It is readable, and the way out when a passphrase is forgotten; where the
 * device is locked it leaves under the same lock, unless the person says otherwise.
 */
export function SaveFile({ bench, said, onSaid, onSaved }: Props) {
  const [hasMembers, setMembers] = useState(false);
  const [choice, setSealed] = useState<boolean>();
  const [phrase, setPhrase] = useState<string>();
  const isOwnLock = isLocked.value;
  const isSealed = choice ?? isOwnLock;
  const give = async (way: (file: File) => Promise<Outcome>, refused: (name: string) => string) => {
    try {
      const file = await benchFile(bench, hasMembers, isSealed ? await sealOf(bench, phrase) : undefined);
      const outcome = await way(file);
      const saved = isSealed ? FILES.savedSealed(file.name) : FILES.saved(file.name);
      onSaid(outcome === 'refused' ? refused(file.name) : saidOf(outcome, file.name, saved));
      // What was turned down or dropped is no backup.
      if (outcome !== 'given') return;
      bench.backedUp();
      onSaved(file.name);
    } catch {
      onSaid(FILES.saveFault);
    }
  };
  const isOpen = isSealed && !isOwnLock;
  const isReady = !isOpen || phrase !== undefined;
  return (
    <>
      <div class="bench-sheet">
        <p class={isFileDue(bench) ? 'bench-alert' : ''}>{stateOf(bench)}</p>
        <Switch label={FILES.withMembers} value={hasMembers} onValue={setMembers} />
        {isSecureContext && (
          <Switch
            label={isOwnLock ? FILES.sealByLock : FILES.seal}
            value={isSealed}
            onValue={(next) => {
              setSealed(next);
              setPhrase(undefined);
            }}
          />
        )}
        <p class="small">{isSealed ? FILES.sealedWhat : FILES.plainWhat}</p>
        {isOpen && <NewPhrase onPhrase={setPhrase} />}
        <p class="button-row">
          <button
            type="button"
            class="button"
            disabled={!isReady}
            onClick={() => void give(handOver, GIVEN_FILE.insideApp)}
          >
            {FILES.save}
          </button>
          {canShare() && (
            <button
              type="button"
              class="button is-quiet"
              disabled={!isReady}
              onClick={() => void give(shareFile, () => FILES.shareFault)}
            >
              {FILES.share}
            </button>
          )}
        </p>
      </div>
      <p role="status">{said}</p>
    </>
  );
}

/** The lock of this device, else one of the passphrase that was typed. Throws where there is neither. */
async function sealOf(bench: Bench, phrase: string | undefined) {
  const own = bench.store.lock?.underSeal;
  if (own) return own;
  if (phrase === undefined) throw new Error('No passphrase.');
  const { Seal } = await import('../../../device/browser/seal.ts');
  return Seal.make(phrase);
}

function stateOf(bench: Bench): string {
  const { changes = 0, backedUpOn } = bench.marker.value;
  const known = backedUpOn === undefined ? FILES.never(changes) : FILES.last(backedUpOn, changes);
  return isFileDue(bench) ? `${FILES.due} ${known}` : known;
}
