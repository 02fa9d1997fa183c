import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One small change of the kind that is made every day. */
export interface Edit {
  name: string;
  file: string;
  /** What is found once or more; the first is changed. */
  pattern: RegExp;
  replacement: string;
}

export const EDITS: readonly Edit[] = [
  {
    name: 'one word in a topic',
    file: 'content/topics/quy-khuyen-hoc.mdx',
    pattern: /(?<=\n\nMỗi học kỳ dán một tờ)/u,
    replacement: ' giấy',
  },
  {
    name: 'one word in a regulation',
    file: 'content/regulations/05-ct-tw-2016.yaml',
    pattern: /(?<=\n {4}text: "[^"\n]+?)(?=\.?"\n)/u,
    replacement: ' nữa',
  },
  {
    name: 'one word in a template',
    file: 'content/templates/de-cuong.yaml',
    pattern: /(?<=text: "1\. Kết quả đã đạt)/u,
    replacement: ' được',
  },
  {
    name: 'one rule of the style',
    file: 'src/styles/base.css',
    pattern: /$/u,
    replacement: '\n@layer base {\n  main {\n    scroll-margin-top: 1px;\n  }\n}\n',
  },
];

export function apply({ name, file, pattern, replacement }: Edit, folder: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!pattern.test(text)) throw new Error(`No place for “${name}” in ${file}.`);
  writeFileSync(path, text.replace(pattern, replacement));
}
