import type { Template } from '../../schema/template.ts';

/** Ready choices of papers. */
export const PRESETS = {
  'toi-thieu': 'Bộ tối thiểu',
  'du-bo': 'Đủ bộ',
  truoc: 'Chỉ trước buổi',
  sau: 'Chỉ sau buổi',
} as const;

export type Preset = keyof typeof PRESETS;

/** What a cell decides about its session, as far as it decides which papers it needs. */
export interface Needs {
  /** One of the two: a cell issues a resolution or a conclusion, not both. */
  outcome: 'nghi-quyet' | 'ket-luan';
  isBallotSecret: boolean;
  hasGuests: boolean;
  hasCommittee: boolean;
}

/** What of a form decides whether it is needed, and on how many sheets. */
export type ChoosableForm = Pick<Template, 'stage' | 'set' | 'symbol' | 'neededWhen' | 'copies' | 'perSheet'>;

/** True where a form of the set belongs to the choice. */
export function isChosen(form: ChoosableForm, preset: Preset, needs: Needs): boolean {
  if (form.set === 'rieng' || !isNeeded(form.neededWhen, needs)) return false;
  switch (preset) {
    case 'du-bo':
      return true;
    case 'toi-thieu':
      return form.set === 'toi-thieu';
    case 'truoc':
      return form.stage === 'truoc';
    case 'sau':
      return form.stage === 'sau' || isMinutes(form);
  }
}

/** Minutes are begun in the session and signed after it. */
const isMinutes = ({ stage, symbol }: ChoosableForm) => stage === 'trong' && symbol === 'BB';

function isNeeded(condition: ChoosableForm['neededWhen'], needs: Needs): boolean {
  switch (condition) {
    case undefined:
      return true;
    case 'nghi-quyet':
    case 'ket-luan':
      return needs.outcome === condition;
    case 'phieu-kin':
      return needs.isBallotSecret;
    case 'co-khach':
      return needs.hasGuests;
    case 'co-chi-uy':
      return needs.hasCommittee;
  }
}

/** People whose number says how many copies are printed; one copy where it is not known. */
export interface Heads {
  fullMembers?: number | undefined;
  probationaryMembers?: number | undefined;
}

/** Copies of a form that a session needs; an invitation holds the sheet of every guest already. */
export function copiesOf({ copies }: ChoosableForm, { fullMembers, probationaryMembers }: Heads): number {
  const count = {
    mot: 1,
    'moi-dang-vien': fullMembers === undefined ? undefined : fullMembers + (probationaryMembers ?? 0),
    'moi-dang-vien-chinh-thuc': fullMembers,
    'moi-khach': 1,
  }[copies];
  return Math.max(1, count ?? 1);
}

/** Sheets for so many prints of so many pages, on one side or on both. */
export const sheetsOf = (times: number, pages: number, isTwoSided: boolean): number =>
  times * (isTwoSided ? Math.ceil(pages / 2) : pages);
