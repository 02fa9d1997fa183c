/**
 * The fields of a topic that are parts of its page, in the order of the page, each with its anchor. The list of
 * contents, the anchors that other texts may link to and the names that `vi.topic.sections` must give follow.
 */
export const TOPIC_PARTS = {
  objectives: 'phan-muc-tieu',
  whyItMatters: 'phan-vi-sao',
  preparation: 'phan-chuan-bi',
  agenda: 'phan-chuong-trinh',
  questions: 'phan-cau-hoi',
  decisions: 'phan-bieu-quyet',
  worksheet: 'phan-bang',
  followUp: 'phan-theo-doi',
  commonMistakes: 'phan-loi',
  materials: 'phan-tai-lieu',
} as const;

export type TopicPartName = keyof typeof TOPIC_PARTS;
export const TOPIC_PART_NAMES = Object.keys(TOPIC_PARTS) as TopicPartName[];

/** The part that the headings of the body follow. */
export const BEFORE_BODY: TopicPartName = 'preparation';
