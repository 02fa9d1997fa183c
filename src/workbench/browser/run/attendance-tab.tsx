import { PRESENCES, STANDINGS, type Presence } from '../../../model/meeting.ts';
import { ATTENDANCE } from '../../../text/workbench/attendance.ts';
import {
  callByName,
  callByNumbers,
  contradictions,
  mark,
  markRestPresent,
  notCalled,
} from '../../run/attendance.ts';
import type { Kept } from '../bench/kept.ts';
import { CountField, type CountName } from './details-field.tsx';
import { MembersEditor } from './members-editor.tsx';
import type { MeetingProps } from './run-screen.tsx';
import { listed, useMembers, type Members } from '../bench/use-members.ts';

const COUNTS: readonly Exclude<CountName, 'notCounted'>[] = [
  'fullMembers',
  'probationaryMembers',
  'fullMembersPresent',
  'probationaryMembersPresent',
  'absentWithReason',
  'absentWithoutReason',
  'exemptMembers',
];
const HOW = Object.entries(PRESENCES) as [Presence, string][];

/** Who is there: by numbers, or by name where the cell keeps a list. */
export function AttendanceTab({ bench, meeting }: MeetingProps) {
  const members = useMembers(bench);
  const { details, presence } = meeting.value.value;
  const isByName = presence !== undefined && listed(members).length > 0;
  const said = contradictions(details);
  const isKnown = details.fullMembers !== undefined && details.fullMembersPresent !== undefined;
  return (
    <div>
      {listed(members).length > 0 && <Mode meeting={meeting} members={members} isByName={isByName} />}
      {isByName ? (
        <RollCall meeting={meeting} members={members} />
      ) : (
        <div class="bench-fields bench-counts">
          {COUNTS.map((name) => (
            <CountField key={name} meeting={meeting} name={name} label={ATTENDANCE[name]} />
          ))}
        </div>
      )}
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence} class="bench-problem">
            {sentence}
          </p>
        ))}
        {said.length === 0 && isKnown && <p>{ATTENDANCE.fits}</p>}
      </div>
      <MembersEditor bench={bench} members={members} />
    </div>
  );
}

interface RollProps {
  meeting: Kept<'meetings'>;
  members: Members;
}

function Mode({ meeting, members, isByName }: RollProps & { isByName: boolean }) {
  const choose = (byName: boolean) =>
    meeting.edit((now) => (byName ? callByName(now, listed(members)) : callByNumbers(now)));
  return (
    <fieldset class="bench-choices bench-mode">
      <legend>{ATTENDANCE.mode}</legend>
      {[false, true].map((byName) => (
        <label key={String(byName)} class="bench-switch">
          <input type="radio" checked={isByName === byName} onChange={() => choose(byName)} />
          {byName ? ATTENDANCE.byName : ATTENDANCE.byNumbers}
        </label>
      ))}
    </fieldset>
  );
}

function RollCall({ meeting, members }: RollProps) {
  const { presence = {} } = meeting.value.value;
  const all = listed(members);
  const left = notCalled(all, presence).length;
  const present = all.filter(({ id }) => presence[id] === 'co-mat').length;
  return (
    <>
      <p role="status">{ATTENDANCE.called(present, left)}</p>
      <ul class="bench-roll">
        {all.map(({ id, shortName, standing }) => (
          <li key={id}>
            <button
              type="button"
              class="bench-present"
              aria-pressed={presence[id] === 'co-mat' ? 'true' : 'false'}
              onClick={() =>
                meeting.edit((now) => mark(now, all, id, presence[id] === 'co-mat' ? undefined : 'co-mat'))
              }
            >
              {shortName}
              <span class="small">
                {standing === 'du-bi' && `${STANDINGS[standing]} · `}
                {presence[id] ? PRESENCES[presence[id]] : ATTENDANCE.notCalled}
              </span>
            </button>
            <select
              aria-label={shortName}
              value={presence[id] ?? ''}
              onChange={({ currentTarget }) =>
                meeting.edit((now) =>
                  mark(now, all, id, (currentTarget.value || undefined) as Presence | undefined),
                )
              }
            >
              <option value="">{ATTENDANCE.notCalled}</option>
              {HOW.map(([how, label]) => (
                <option key={how} value={how}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => meeting.edit((now) => markRestPresent(now, all))}>
          {ATTENDANCE.restPresent(left)}
        </button>
      )}
    </>
  );
}
