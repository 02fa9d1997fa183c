import { yesOrNo } from './form-field.ts';

/** Every kind of content that has a page carries this: absent means published. */
export const draftField = {
  isDraft: yesOrNo({
    title: 'Bản nháp',
    description:
      'Bật (true) khi bài chưa xong: bài vẫn được kiểm tra, hiện trong bản xem trước, không đăng lên trang. Xong thì tắt (xóa dòng này).',
  }).optional(),
};
