export * from '#vocabulary';
export type { Subject, CellType, Participation } from './vocabulary.ts';

/** What a discussion question asks of the speaker, in the order of the session. */
export const QUESTION_KINDS = {
  'nhan-thuc': 'Nhận thức',
  'lien-he-ban-than': 'Liên hệ bản thân',
  'lien-he-don-vi': 'Liên hệ đơn vị',
  'de-xuat': 'Đề xuất',
} as const;

export type QuestionKind = keyof typeof QUESTION_KINDS;

/** Ours: a discussion that asks only for understanding, or only for proposals, is not a Party discussion. */
export const LEAST_QUESTIONS = { count: 4, kinds: 3 } as const;
