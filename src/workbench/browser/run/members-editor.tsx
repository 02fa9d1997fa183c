import { useState } from 'preact/hooks';
import { STANDINGS } from '../../../model/meeting.ts';
import type { Member } from '../../../schema/workbench.ts';
import { MEMBERS } from '../../../text/workbench/attendance.ts';
import { membersOf, newMember } from '../../run/members.ts';
import type { Bench } from '../bench/bench.ts';
import { LongField, SelectField, Switch, TextField } from '../bench/fields.tsx';
import { Kept } from '../bench/kept.ts';
import { listed, type Members } from '../bench/use-members.ts';

type Standing = Member['standing'];
const STANDING_OPTIONS = Object.entries(STANDINGS) as [Standing, string][];

/** The list of members: names to call, kept apart from everything else so that it can be wiped alone. */
export function MembersEditor({ bench, members }: { bench: Bench; members: Members }) {
  const [many, setMany] = useState<string>();
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<Kept<'members'>>();
  const cellId = bench.cell.value?.value.value.id;
  const all = listed(members);
  if (cellId === undefined) return null;
  const found = membersOf(many ?? '');
  const add = async () => {
    try {
      for (const member of found) {
        const kept = await bench.add('members', newMember(cellId, member, bench.stamp));
        members.value = [...members.value, new Kept(bench.store, 'members', kept)];
      }
      setMany(undefined);
      say('');
    } catch {
      say(MEMBERS.fault);
    }
  };
  const remove = (kept: Kept<'members'>) => {
    kept.edit((now) => ({ ...now, deletedAt: bench.stamp.now().toISOString() }));
    setRemoved(kept);
  };
  return (
    <details class="bench-fold">
      <summary>{MEMBERS.title(all.length)}</summary>
      <p class="small">{MEMBERS.help}</p>
      {members.value.map(
        (kept) =>
          kept.value.value.deletedAt === undefined && (
            <MemberRow key={kept.value.value.id} kept={kept} remove={() => remove(kept)} />
          ),
      )}
      {removed && removed.value.value.deletedAt !== undefined && (
        <p role="status">
          {MEMBERS.removed(removed.value.value.shortName)}{' '}
          <button type="button" class="button is-quiet" onClick={() => removed.undo()}>
            {MEMBERS.putBack}
          </button>
        </p>
      )}
      <LongField label={MEMBERS.many} value={many} onValue={setMany} maxLength={8000} rows={3} />
      <p class="button-row">
        <button type="button" class="button" disabled={found.length === 0} onClick={() => void add()}>
          {MEMBERS.addMany(found.length)}
        </button>
      </p>
      {all.length > 0 && (
        <Wipe
          count={all.length}
          wipe={async () => {
            await bench.store.wipe('members');
            members.value = [];
            setRemoved(undefined);
            say(MEMBERS.wiped);
          }}
        />
      )}
      <p role="status">{said}</p>
    </details>
  );
}

function MemberRow({ kept, remove }: { kept: Kept<'members'>; remove: () => void }) {
  const { shortName, standing, isExempt, isAway } = kept.value.value;
  const set = (change: Partial<Member>, step = '') => kept.edit((now) => ({ ...now, ...change }), step);
  return (
    <details class="bench-fold bench-member">
      <summary>
        {shortName}
        {standing === 'du-bi' && ` · ${STANDINGS[standing]}`}
      </summary>
      <TextField
        label={MEMBERS.name}
        value={shortName}
        onValue={(name) => name && set({ shortName: name }, 'shortName')}
        maxLength={60}
        required
      />
      <SelectField
        label={MEMBERS.standing}
        value={standing}
        onValue={(next) => next && set({ standing: next })}
        options={STANDING_OPTIONS}
      />
      <Switch label={MEMBERS.isExempt} value={isExempt} onValue={(value) => set({ isExempt: value })} />
      <Switch label={MEMBERS.isAway} value={isAway} onValue={(value) => set({ isAway: value })} />
      <button type="button" class="button is-quiet" onClick={remove}>
        {MEMBERS.remove(shortName)}
      </button>
    </details>
  );
}

/** Asks once more, in place: a wiped list cannot be had back. */
function Wipe({ count, wipe }: { count: number; wipe: () => Promise<void> }) {
  const [isAsked, ask] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="button is-quiet" onClick={() => ask(true)}>
        {MEMBERS.wipe}
      </button>
    );
  }
  return (
    <div role="alert">
      <p>{MEMBERS.wipeAsk(count)}</p>
      <p class="button-row">
        <button type="button" class="button" onClick={() => void wipe()}>
          {MEMBERS.wipeSure}
        </button>
        <button type="button" class="button is-quiet" onClick={() => ask(false)}>
          {MEMBERS.wipeNo}
        </button>
      </p>
    </div>
  );
}
