import type { TextFault } from './text-fault.ts';

/** Addresses and `code`. */
const NOT_WORDS = /\S*[/=@]\S*|`[^`\n]*`/gu;

/** Letters that an old program turned into question marks: `Ti?ng Vi?t`. Two in a line are no accident. */
export function lostLetterFaults(text: string): TextFault[] {
  if (!/(?<=\p{L})\?\p{Ll}/u.test(text)) return [];
  const readable = text.replace(NOT_WORDS, (skipped) => ' '.repeat(skipped.length));
  return readable.split('\n').flatMap((line, number, lines) => {
    const found = [...line.matchAll(/\p{L}+\?\p{Ll}+/gu)];
    const [first] = found;
    if (!first || found.length < 2) return [];
    const index = lines.slice(0, number).reduce((sum, each) => sum + each.length + 1, first.index);
    const message = `Chữ có dấu đã mất thành dấu hỏi: “${first[0]}”. Chép lại từ bản gốc, lưu dạng UTF-8.`;
    return [{ index, length: first[0].length, rule: 'ma-hoa', severity: 'error', message }];
  });
}
