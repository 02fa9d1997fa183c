import { asks } from './asks.ts';
import { historyFields } from './history.ts';
import { calendarDate } from './calendar-date.ts';
import { contentId, line, list, listOfDifferent, paragraph } from './form-field.ts';
import { referenceSchema } from './reference.ts';
import { draftField } from './draft.ts';
import { reviewSchema } from './review.ts';

/** Texts of the same kind that a reader may want next. */
export const relatedTo = (kind?: 'topics' | 'guides' | 'answers') =>
  listOfDifferent(contentId({ title: 'Bài liên quan' }, kind), { title: 'Bài liên quan' }, 0, 8);

/** What every published text carries: how it is listed, what it rests on, when it changed, who vouches for it. */
export const publicationFields = {
  title: line({ title: 'Tên', description: 'Ngắn, nói đúng việc. Không viết hoa toàn bộ.' }, 120),
  summary: paragraph(
    { title: 'Tóm tắt', description: 'Một hoặc hai câu: bài này giúp chi bộ làm được gì.' },
    320,
  ),
  citations: listOfDifferent(
    contentId({ title: 'Văn bản căn cứ', description: 'Tên tệp trong content/regulations.' }, 'regulations'),
    { title: 'Văn bản căn cứ' },
    1,
  ),
  references: list(referenceSchema, { title: 'Nguồn tham khảo' }, 1),
  keywords: listOfDifferent(
    line({ title: 'Từ khóa' }, 60),
    { title: 'Từ khóa', description: 'Cách gọi khác, từ viết tắt mà người đọc có thể gõ khi tìm.' },
    1,
    20,
  ),
  asks: asks(),
  related: relatedTo(),
  ...historyFields,
  updatedOn: calendarDate().meta({ title: 'Ngày cập nhật', description: 'Ngày sửa nội dung gần nhất.' }),
  review: reviewSchema,
  ...draftField,
};
