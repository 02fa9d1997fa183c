import { expect, test } from 'vitest';
import { decodeKeystrokes } from '../../../src/vietnamese/keystrokes.ts';
import { keysOf } from '../../../src/vietnamese/syllable.ts';

test.each([
  ['quyx', 'quỹ'],
  ['khuyeens', 'khuyến'],
  ['khuyeesn', 'khuyến'],
  ['hocj', 'học'],
  ['hojc', 'học'],
  ['chuyeen', 'chuyên'],
  ['ddeef', 'đề'],
  ['ddangr', 'đảng'],
  ['dangrd', 'đảng'],
  ['duongwf', 'đường'.replace('đ', 'd')],
  ['dduwowngf', 'đường'],
  ['nguowif', 'người'],
  ['guowng', 'gương'],
  ['tuwf', 'từ'],
  ['nawm', 'năm'],
  ['tienges', 'tiếng'],
  ['maaux', 'mẫu'],
  ['quy4', 'quỹ'],
  ['khuye61n', 'khuyến'],
  ['ho5c', 'học'],
  ['d9a3ng', 'đảng'],
  ['d9u7o7ng2', 'đường'],
  ['na8m', 'năm'],
])('%s means %s', (typed, word) => expect(decodeKeystrokes(typed)).toEqual(keysOf(word)));

test.each(['quy', 'khuyến', 'antt', 'ubnd', 'zalo', 'facebook', 'nq22', '22', ''])(
  '%s is left alone',
  (word) => {
    expect(decodeKeystrokes(word)).toBeUndefined();
  },
);
