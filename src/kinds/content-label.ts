/** Vietnamese names of the kinds of content that have pages, for browsers, which load no schema. */
export const CONTENT_LABELS = {
  topics: 'Chuyên đề',
  guides: 'Hướng dẫn',
  answers: 'Hỏi đáp',
  regulations: 'Văn bản',
  templates: 'Biểu mẫu',
  shelves: 'Tuyển chọn',
} as const;
