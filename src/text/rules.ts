import type { RULES } from '../language/rule-list.ts';

/** Where the examples of a rule stand, as headings. */
export const RULE_PLACES: Readonly<Record<(typeof RULES)[keyof typeof RULES]['place'], string>> = {
  body: 'Trong bài',
  'front-matter': 'Trong phần thông tin đầu tệp',
  file: 'Tệp',
  'between-files': 'Giữa các tệp',
};

/** An example in which a hidden character is shown by its number. */
export function visibleExample(example: string): string {
  return example.replaceAll('\u200B', '[U+200B]');
}
