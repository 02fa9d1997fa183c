import type { Numbers } from '../../run/attendance.ts';
import { changeBase, type Outcome } from '../../run/votes.ts';
import { withDetail } from '../../meeting/edit.ts';
import type { Kept } from '../bench/kept.ts';
import { NumberField } from '../bench/fields.tsx';

export type CountName = keyof Numbers;

interface Props {
  meeting: Kept<'meetings'>;
  name: CountName;
  label: string;
}

/** One number of the roll-call. Those that the base of votes rests on refuse what the votes forbid. */
export function CountField({ meeting, name, label }: Props) {
  const change = (value: number | undefined): Outcome => {
    const now = meeting.value.peek();
    const isOfBase = name === 'fullMembers' || name === 'notCounted';
    return isOfBase ? changeBase(now, name, value) : { meeting: withDetail(now, name, value) };
  };
  return (
    <NumberField
      label={label}
      value={meeting.value.value.details[name]}
      min={0}
      max={1000}
      refuse={(value) => {
        const outcome = change(value);
        return 'problem' in outcome ? outcome.problem : undefined;
      }}
      onValue={(value) => {
        const outcome = change(value);
        if ('meeting' in outcome) meeting.edit(() => outcome.meeting, name);
      }}
    />
  );
}
