/** Titles of the entries that the workbench puts into a calendar. */
export const CALENDAR = {
  topic: (title: string) => `Sinh hoạt chuyên đề: ${title}`,
  regular: 'Sinh hoạt chi bộ thường kỳ',
} as const;
