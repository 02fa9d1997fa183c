import { useState } from 'preact/hooks';
import type { Session } from '../../../schema/session.ts';
import { PEOPLE_STEP, PREPARE } from '../../../text/workbench/prepare.ts';
import { withDetail } from '../../meeting/edit.ts';
import type { Kept } from '../bench/kept.ts';
import { TextField } from '../bench/fields.tsx';

type Guest = Session['guests'][number];
const MOST_GUESTS = 60;

/** Who is invited from outside; each gets an invitation of their own. */
export function Guests({ kept, guests }: { kept: Kept<'meetings'>; guests: readonly Guest[] }) {
  const [name, setName] = useState<string>();
  // A field that is emptied for the next guest is a new field.
  const [turn, setTurn] = useState(0);
  const set = (change: (now: readonly Guest[]) => Guest[], step = '') =>
    kept.edit((now) => withDetail(now, 'guests', change(now.details.guests)), step);
  const setPart = (place: number, part: Partial<Record<keyof Guest, string | undefined>>) =>
    set(
      (now) => now.map((guest, index) => (index === place ? ({ ...guest, ...part } as Guest) : guest)),
      `guest-${place}-${Object.keys(part).join()}`,
    );
  const add = () => {
    if (!name) return;
    set((now) => [...now, { name }]);
    setName(undefined);
    setTurn(turn + 1);
  };
  return (
    <fieldset class="bench-choices">
      <legend>
        {PEOPLE_STEP.guests} ({guests.length})
      </legend>
      {guests.map((guest, place) => (
        <div key={place} class="bench-fields bench-line">
          <TextField
            label={PEOPLE_STEP.guestName}
            value={guest.name}
            maxLength={120}
            required
            onValue={(next) => next && setPart(place, { name: next })}
          />
          <TextField
            label={PEOPLE_STEP.guestUnit}
            value={guest.unit}
            maxLength={160}
            onValue={(unit) => setPart(place, { unit })}
          />
          <TextField
            label={PEOPLE_STEP.guestCapacity}
            value={guest.capacity}
            maxLength={120}
            onValue={(capacity) => setPart(place, { capacity })}
          />
          <p>
            <button
              type="button"
              class="bench-step"
              aria-label={PREPARE.removeNamed(guest.name)}
              onClick={() => set((now) => now.filter((_, index) => index !== place))}
            >
              {PREPARE.remove}
            </button>
          </p>
        </div>
      ))}
      {guests.length < MOST_GUESTS && (
        <form
          class="bench-line"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField key={turn} label={PEOPLE_STEP.addGuest} value={name} onValue={setName} maxLength={120} />
          <button class="button is-quiet">{PREPARE.add}</button>
        </form>
      )}
    </fieldset>
  );
}
