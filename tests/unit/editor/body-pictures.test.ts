import { describe, expect, test } from 'vitest';
import { putPictures, takePictures } from '../../../src/editor/body-pictures.ts';

const LINES = [
  '![Cổng nhà văn hóa](/hinh-anh/cong.jpg)',
  '![Cổng nhà văn hóa](/hinh-anh/cong.jpg "Buổi họp tháng bảy")',
  '![Cổng nhà văn hóa](/hinh-anh/cong.jpg "Ảnh: Văn phòng Đảng ủy xã")',
  '![Cổng nhà văn hóa](/hinh-anh/cong.jpg "Buổi họp (lần hai) (Ảnh: Nguyễn Văn An)")',
  '![Cổng nhà văn hóa](/hinh-anh/cong.jpg "Ảnh: của ai (không rõ)")',
];

test.each(LINES)('a picture goes into its fields and comes back as it was: %s', (line) => {
  const body = `Mở đầu.\n\n${line}\n\nKết.`;
  const taken = takePictures(body);
  expect(taken.body).toBe('Mở đầu.\n\n[hình 1]\n\nKết.');
  expect(putPictures(taken.body, taken.pictures)).toBe(body);
});

test('caption and source are two fields', () => {
  expect(takePictures(LINES[3] ?? '').pictures).toEqual([
    {
      src: '/hinh-anh/cong.jpg',
      alt: 'Cổng nhà văn hóa',
      caption: 'Buổi họp (lần hai)',
      credit: 'Nguyễn Văn An',
    },
  ]);
});

test.each([
  'Chữ ![trong dòng](/hinh-anh/a.jpg) của đoạn.',
  '![Của nơi khác](https://so-tay.example/a.jpg)',
  '![Hai  dấu cách](/hinh-anh/a.jpg)',
  '[hình 1]\n\n![Có dấu sẵn](/hinh-anh/a.jpg)',
])('what would be written otherwise stays in the body: %s', (body) => {
  expect(takePictures(body)).toEqual({ body, pictures: [] });
});

describe('what is typed', () => {
  const picture = { src: '/hinh-anh/a.jpg', alt: 'Cổng' };
  test.each([
    ['a mark', 'Một.\n\n[hình 1]\n\nHai.', [picture], 'Một.\n\n![Cổng](/hinh-anh/a.jpg)\n\nHai.'],
    ['a mark in capitals', '[HÌNH 1]', [picture], '![Cổng](/hinh-anh/a.jpg)'],
    ['no mark', 'Một.', [picture], 'Một.\n\n![Cổng](/hinh-anh/a.jpg)'],
    ['a mark without a picture', '[hình 2]', [picture], '[hình 2]\n\n![Cổng](/hinh-anh/a.jpg)'],
    ['a picture without a file', 'Một.', [{ src: '' }], 'Một.'],
    [
      'signs that would end the picture',
      '',
      [{ ...picture, alt: 'Bảng [tin]\nhai dòng', caption: 'Nói "thế"' }],
      '![Bảng (tin) hai dòng](/hinh-anh/a.jpg "Nói ”thế”")',
    ],
  ])('%s', (_name, body, pictures, expected) => {
    expect(putPictures(body, pictures)).toBe(expected);
  });
});
