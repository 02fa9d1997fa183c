/** Vietnamese names of the kinds of content that have pages; apart from the schemas, so that browsers need not load them. */
export const CONTENT_LABELS = {
  topics: 'Chuyên đề',
  guides: 'Hướng dẫn',
  regulations: 'Văn bản',
  templates: 'Biểu mẫu',
  shelves: 'Tuyển chọn',
} as const;
