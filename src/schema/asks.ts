import { line, listOfDifferent } from './form-field.ts';

/** How readers put the need that a page answers, in their own words. Only the search reads it. */
export const asks = () =>
  listOfDifferent(
    line({ title: 'Câu người đọc hay gõ' }, 80),
    {
      title: 'Câu người đọc hay gõ',
      description:
        'Mỗi dòng một cách nói ngày thường của việc này. Không hiện trên trang, chỉ giúp tìm kiếm.',
    },
    0,
    40,
  ).optional();
