import type { AdaptedTopic, Meeting } from '../../schema/workbench.ts';
import { minutesOf } from './adapt.ts';
import { leastMinutes } from './agenda.ts';
import { holesOf, lacksPerson } from './motion-holes.ts';

/** Steps of the preparation, in their usual order; they may be done in any. */
export const STEPS = [
  'chuyen-de',
  'nguoi-ngay',
  'viec-truoc',
  'chuong-trinh',
  'cau-hoi',
  'bieu-quyet',
  'viec',
  'bang',
] as const;
export type Step = (typeof STEPS)[number];

/** What a step still lacks: names of gaps with how many, none where it is done. */
export type Gap =
  | { gap: 'ngay' | 'gio' | 'noi' | 'chu-tri' | 'thu-ky' | 'chua-co' | 'khong-bang' }
  | { gap: 'thieu-phut'; minutes: number }
  | { gap: 'con-cho-trong' | 'chua-giao' | 'chua-ngay'; count: number };

/** What is missing, by step. */
export function gapsOf(meeting: Meeting): Record<Step, Gap[]> {
  const { topic, details, kind } = meeting;
  return {
    'chuyen-de': topic.title.trim() === '' ? [{ gap: 'chua-co' }] : [],
    'nguoi-ngay': peopleGaps(details),
    'viec-truoc': [],
    'chuong-trinh': agendaGaps(topic, leastMinutes(kind).value),
    'cau-hoi': topic.questions.length === 0 ? [{ gap: 'chua-co' }] : [],
    'bieu-quyet': motionGaps(topic.decisions),
    viec: taskGaps(topic.followUp),
    bang: topic.worksheet ? [] : [{ gap: 'khong-bang' }],
  };
}

function peopleGaps({ heldOn, startsAt, venue, chair, clerk }: Meeting['details']): Gap[] {
  const known = { ngay: heldOn, gio: startsAt, noi: venue, 'chu-tri': chair, 'thu-ky': clerk };
  return (Object.keys(known) as (keyof typeof known)[]).flatMap((gap) => (known[gap] ? [] : [{ gap }]));
}

function agendaGaps(topic: AdaptedTopic, least: number): Gap[] {
  if (topic.agenda.length === 0) return [{ gap: 'chua-co' }];
  const minutes = minutesOf(topic);
  return minutes < least ? [{ gap: 'thieu-phut', minutes: least - minutes }] : [];
}

function motionGaps(decisions: AdaptedTopic['decisions']): Gap[] {
  if (decisions.length === 0) return [{ gap: 'chua-co' }];
  const holed = decisions.filter(({ motion }) => holesOf(motion).length > 0).length;
  const nobody = decisions.filter(({ motion }) => lacksPerson(motion)).length;
  return counted({ 'con-cho-trong': holed, 'chua-giao': nobody });
}

function taskGaps(followUp: AdaptedTopic['followUp']): Gap[] {
  if (followUp.length === 0) return [{ gap: 'chua-co' }];
  return counted({
    'chua-giao': followUp.filter(({ person }) => !person).length,
    'chua-ngay': followUp.filter(({ dueOn }) => !dueOn).length,
  });
}

function counted(counts: Partial<Record<'con-cho-trong' | 'chua-giao' | 'chua-ngay', number>>): Gap[] {
  return (Object.entries(counts) as ['con-cho-trong' | 'chua-giao' | 'chua-ngay', number][]).flatMap(
    ([gap, count]) => (count > 0 ? [{ gap, count }] : []),
  );
}
