import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/vietnamese/sentences.ts';

describe('what is said in one breath', () => {
  test('is a sentence, with its mark', () => {
    expect(sentencesOf('Chi bộ họp. Ai phát biểu trước? Mời bí thư!')).toEqual([
      'Chi bộ họp.',
      'Ai phát biểu trước?',
      'Mời bí thư!',
    ]);
  });

  test('does not end within a number, an hour or a number of a document', () => {
    expect(sentencesOf('Lúc 19:30, quỹ còn 12.500 đồng. Theo số 12.3/HD.')).toEqual([
      'Lúc 19:30, quỹ còn 12.500 đồng.',
      'Theo số 12.3/HD.',
    ]);
  });

  test('leaves out lines to write on', () => {
    expect(sentencesOf('Chủ trì: ……………… Thư ký: ......')).toEqual(['Chủ trì:', 'Thư ký:']);
    expect(sentencesOf('………… _____ ')).toEqual([]);
  });

  test('is never so long that a voice falls silent, and no word is lost', () => {
    const long = `${Array.from({ length: 60 }, (_, index) => `điều thứ ${index}`).join(', ')}.`;
    const pieces = sentencesOf(long);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(160);
    expect(pieces.join(' ')).toBe(long);
  });
});
