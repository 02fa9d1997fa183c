import { z } from 'zod';
import { CELL_TYPES } from '../model/classification.ts';
import {
  LAST_DAY,
  MEETING_KINDS,
  MEETING_STATES,
  PRESENCES,
  STANDINGS,
  TASK_STATES,
  VOTE_METHODS,
} from '../model/meeting.ts';
import { calendarDate } from './calendar-date.ts';
import { choice, line, list, paragraph, wholeNumber as wholeNumberOfFile, yesOrNo } from './form-field.ts';
import { sessionSchema } from './session.ts';
import { topicFields } from './topic.ts';

/**
 * What a cell keeps on its own device, one record a thing. Days are `YYYY-MM-DD`, clock times `HH:MM`, moments ISO
 * with `Z`. Nothing is kept that follows from the rest: no sums, shares, levels, no “late”.
 */

const wholeNumber = (title: string, min: number, max: number) =>
  wholeNumberOfFile({ title }, min, max, 'Viết một số nguyên.');
const text = (title: string, max = 200) => line({ title }, max).optional();
const prose = (title: string, max = 4000) => paragraph({ title }, max).optional();
const clockTime = z.iso.time({ precision: -1, error: 'Viết giờ theo mẫu 19:30.' });
const day = calendarDate('Viết đủ ngày, tháng, năm của một ngày có thật.');
const moment = z.iso.datetime();
const id = z.uuid();
const topicId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(80);

/** Of every record: `rev` grows by one with each save, so that an older copy is never written over a newer one. */
const record = { id, rev: z.int().min(0), savedAt: moment, deletedAt: moment.optional() };
const ofCell = { ...record, cellId: id };

export const cellSchema = z.strictObject({
  ...record,
  name: line({ title: 'Tên chi bộ' }, 160),
  upperBody: sessionSchema.shape.upperBody,
  upperCommittee: sessionSchema.shape.upperCommittee,
  place: sessionSchema.shape.place,
  setting: choice(CELL_TYPES, { title: 'Loại hình chi bộ' }).optional(),
  hasCommittee: yesOrNo({ title: 'Chi bộ có chi ủy' }),
  meetingDay: z.union([wholeNumber('Ngày họp hằng tháng', 1, 28), z.literal(LAST_DAY)]),
  meetingAt: clockTime.optional(),
  venue: text('Nơi họp'),
  chair: sessionSchema.shape.chair,
  secretaryName: sessionSchema.shape.secretaryName,
  clerk: sessionSchema.shape.clerk,
  scorer: sessionSchema.shape.scorer,
  fullMembers: sessionSchema.shape.fullMembers,
  probationaryMembers: sessionSchema.shape.probationaryMembers,
});

/** A member as the roll-call needs one, and no more: no birthday, card number, phone, address or photo. */
export const memberSchema = z.strictObject({
  ...ofCell,
  shortName: line({ title: 'Tên gọi' }, 60),
  standing: choice(STANDINGS, { title: 'Tư cách' }),
  isExempt: yesOrNo({ title: 'Được miễn sinh hoạt' }),
  isAway: yesOrNo({ title: 'Sinh hoạt tạm thời nơi khác' }),
});

const planEntry = z.strictObject({
  id,
  quarter: wholeNumber('Quý', 1, 4),
  /** The published topic; absent where the cell writes its own. */
  topicId: topicId.optional(),
  title: line({ title: 'Chuyên đề' }, 160),
  author: text('Người chuẩn bị', 120),
  reviewer: text('Người duyệt', 120),
  plannedOn: day.optional(),
  guests: text('Thành phần mở rộng', 160),
  note: text('Ghi chú', 200),
  /** The meeting that was opened for it. */
  meetingId: id.optional(),
});

export const planSchema = z.strictObject({
  ...ofCell,
  year: wholeNumber('Năm', 2000, 2100),
  entries: list(planEntry, { title: 'Chuyên đề trong năm' }, 0, 24),
  /** Raised whenever the calendar file is made, so that importing it again moves what it brought before. */
  calendarSequence: z.int().min(0).default(0),
});

const item = <Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape, z.core.$strict>) =>
  schema.extend({ id });
const { shape: published } = topicFields;

/**
 * A topic as the cell has made it its own, or written it: the fields of a published one that a session and its papers
 * need, with the same limits but fewer demands, and a name for each item that other records point to.
 */
export const adaptedTopicSchema = z.strictObject({
  title: published.title,
  officialTitle: published.officialTitle,
  officialScope: published.officialScope,
  officialObjectives: published.officialObjectives,
  summary: published.summary.optional(),
  field: published.field.optional(),
  participation: published.participation,
  whyItMatters: published.whyItMatters.optional(),
  objectives: list(published.objectives.element, { title: 'Mục tiêu' }, 0, 6),
  preparation: list(item(published.preparation.element), { title: 'Chuẩn bị' }, 0, 20),
  agenda: list(item(published.agenda.element), { title: 'Chương trình' }, 0, 20),
  questions: list(item(published.questions.element), { title: 'Câu hỏi thảo luận' }, 0, 20),
  decisions: list(item(published.decisions.element), { title: 'Nội dung biểu quyết' }, 0, 12),
  followUp: list(
    item(published.followUp.element).extend({ person: text('Người làm', 120), dueOn: day.optional() }),
    { title: 'Việc sau buổi sinh hoạt' },
    0,
    20,
  ),
  worksheet: published.worksheet,
  commonMistakes: list(published.commonMistakes.element, { title: 'Lỗi thường gặp' }, 0, 8),
  materials: list(published.materials.element, { title: 'Tài liệu, phương tiện' }, 0, 10),
  /** Documents in force that it rests on, ready to print. */
  citations: list(line({ title: 'Căn cứ' }, 600), { title: 'Căn cứ' }, 0, 20),
});

/** A reader's topic as it was published, and the copy that came of it then: both sides of “what has changed since”. */
const topicOrigin = z.strictObject({ id: topicId, updatedOn: day, topic: adaptedTopicSchema });

/** Moments, never ticks: a reload, a sleeping phone or a second window compute the same time from them. */
const run = z.strictObject({
  startedAt: moment,
  /** Set while the clock stands still. */
  pausedAt: moment.optional(),
  pausedMs: z.int().min(0),
  /** Items in the order in which they were begun. */
  begun: list(
    z.strictObject({ itemId: id, at: moment, pausedMsBefore: z.int().min(0) }),
    { title: 'Mục' },
    0,
    60,
  ),
  /** Minutes given to an item beyond its own. */
  extraMinutes: z.record(id, z.int().min(-120).max(240)),
  endedAt: moment.optional(),
});

const note = z.strictObject({
  id,
  itemId: id.optional(),
  speaker: text('Người phát biểu', 120),
  text: paragraph({ title: 'Ý kiến' }, 2000),
  at: moment,
});

/** Votes on one motion. The base is typed by people, never guessed: rules differ, and the reasons stand beside it. */
const vote = z.strictObject({
  decisionId: id,
  method: choice(VOTE_METHODS, { title: 'Cách biểu quyết' }),
  yes: wholeNumber('Tán thành', 0, 1000),
  no: wholeNumber('Không tán thành', 0, 1000),
  other: wholeNumber('Ý kiến khác', 0, 1000),
});

/** The minutes as people edited them, by part; a part not named is the draft that the meeting gives. */
const minutes = z.strictObject({
  items: z.record(id, z.string().max(4000)),
  upperSpeech: prose('Phát biểu của đại diện cấp ủy cấp trên'),
  conclusion: prose('Kết luận của chủ trì'),
  proposals: prose('Đề xuất, kiến nghị với cấp trên'),
});

export const meetingSchema = z.strictObject({
  ...ofCell,
  kind: choice(MEETING_KINDS, { title: 'Loại buổi họp' }),
  state: choice(MEETING_STATES, { title: 'Tình trạng' }),
  details: sessionSchema,
  topic: adaptedTopicSchema,
  origin: topicOrigin.optional(),
  run: run.optional(),
  /** Presence by member, where the cell calls the roll by name; the counts stand in `details` either way. */
  presence: z.record(id, choice(PRESENCES, { title: 'Điểm danh' })).optional(),
  notes: list(note, { title: 'Ý kiến' }, 0, 300),
  votes: list(vote, { title: 'Biểu quyết' }, 0, 12),
  minutes,
});

export const taskSchema = z.strictObject({
  ...ofCell,
  /** The meeting that gave it; absent for a task written down by hand. */
  meetingId: id.optional(),
  /** The item of the meeting's topic that it came from. */
  followUpId: id.optional(),
  text: line({ title: 'Việc' }, 240),
  person: text('Người làm', 120),
  dueOn: day.optional(),
  evidence: text('Căn cứ để kiểm tra', 200),
  state: choice(TASK_STATES, { title: 'Tình trạng' }),
  percent: wholeNumber('Tiến độ (%)', 0, 100),
  reports: list(
    z.strictObject({
      on: day,
      percent: wholeNumber('Tiến độ (%)', 0, 100),
      text: paragraph({ title: 'Kết quả' }, 600),
    }),
    { title: 'Kết quả' },
    0,
    60,
  ),
});

/** Every kind of record, by the name of its store. */
export const RECORD_SCHEMAS = {
  cells: cellSchema,
  members: memberSchema,
  plans: planSchema,
  meetings: meetingSchema,
  tasks: taskSchema,
} as const;

export type RecordKind = keyof typeof RECORD_SCHEMAS;
export type RecordOf<Kind extends RecordKind> = z.output<(typeof RECORD_SCHEMAS)[Kind]>;
export type Cell = RecordOf<'cells'>;
export type Member = RecordOf<'members'>;
export type YearPlan = RecordOf<'plans'>;
export type PlanEntry = YearPlan['entries'][number];
export type Meeting = RecordOf<'meetings'>;
export type Task = RecordOf<'tasks'>;
export type AdaptedTopic = z.output<typeof adaptedTopicSchema>;
export type Run = z.output<typeof run>;
export type Note = z.output<typeof note>;
export type MeetingVote = z.output<typeof vote>;
