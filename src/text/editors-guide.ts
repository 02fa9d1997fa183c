import { z } from 'zod';
import { CONTENT_IMAGES } from '../model/content-image.ts';
import { LEAST_QUESTIONS } from '../model/classification.ts';
import { LIMITS } from '../model/site-limits.ts';
import { topicSchema } from '../schema/topic.ts';

/** Where the guide for editors stands, and what stands below it. */
export const GUIDE_PATH = '/huong-dan-bien-tap/';
export const REVIEW_SHEET_PATH = `${GUIDE_PATH}phieu-duyet/`;
export const RULES_PATH = `${GUIDE_PATH}quy-tac/`;

/** The parts of the guide in the order of the work; each is a text of `editors-guide/`. */
export const GUIDE_PARTS = {
  'sign-in': { id: 'dang-nhap', title: '1. Cần có gì, đăng nhập thế nào' },
  open: { id: 'mo-bai', title: '2. Mở một bài, thêm bài mới' },
  form: { id: 'dien-bieu-mau', title: '3. Điền biểu mẫu' },
  preview: { id: 'xem-truoc', title: '4. Xem trước' },
  send: { id: 'gui-duyet', title: '5. Lưu nháp, gửi duyệt' },
  review: { id: 'nguoi-duyet', title: '6. Việc của người thứ hai' },
  after: { id: 'sau-khi-dang', title: '7. Sau khi đăng' },
  'good-outline': { id: 'de-cuong-tot', title: '8. Một đề cương tốt có gì' },
  trouble: { id: 'truc-trac', title: '9. Khi có trục trặc' },
} as const;

export type GuidePart = keyof typeof GUIDE_PARTS;

export const GUIDE_TEXT = {
  title: 'Hướng dẫn biên tập',
  description: (site: string) =>
    `Cách viết, gửi duyệt và đăng một bài lên ${site}, từng bước, cho người chưa từng làm trang mạng.`,
  openEditor: 'Mở trang biên tập',
  printSheet: 'In phiếu duyệt bài',
  reviewList: 'Bài cần rà soát',
  enlarge: 'Mở hình lớn',
  sheet: {
    title: 'Phiếu duyệt bài',
    description: 'Phiếu một tờ A4 cho người duyệt: những điều phải đạt trước khi một bài được đăng.',
    help: 'Đánh dấu ngay ở đây hoặc in ra một tờ A4. Dấu đánh ở đây không lưu lại: đóng trang là mất.',
    print: 'In phiếu này',
    back: 'Về hướng dẫn biên tập',
    rule: 'Còn một dòng chưa đạt thì chưa duyệt. Dòng nào bài không có thì gạch ngang.',
    fields: ['Bài', 'Người viết', 'Người duyệt', 'Ngày'],
  },
  rules: {
    title: 'Quy tắc của phép kiểm tra',
    description:
      'Tên trong ngoặc vuông của mỗi lỗi mà máy báo cho người biên tập nghĩa là gì, viết sai thế nào, sửa ra sao.',
    intro:
      'Mỗi lỗi máy báo ghi tên tệp, dòng, cột, rồi tên quy tắc trong ngoặc vuông, điều sai và cách sửa. Tìm tên ấy ở đây.',
    wrong: 'Viết sai',
    right: 'Viết đúng',
  },
} as const;

const topicForm = z.toJSONSchema(topicSchema, { io: 'input', unrepresentable: 'any' }).properties ?? {};

/** “3 đến 12”: how many items a list of a topic holds, as its schema says. */
function itemsOf(field: keyof typeof topicSchema.shape): string {
  const { minItems, maxItems } = topicForm[field] as z.core.JSONSchema.JSONSchema;
  if (minItems === undefined || maxItems === undefined) throw new Error(`${field} is no list with bounds.`);
  return `${minItems} đến ${maxItems}`;
}

/** Figures that the guide names; every one is what the check asks. */
export const GUIDE_FIGURES = {
  minutes: LIMITS.leastMinutes.value,
  minutesTogether: LIMITS.leastMinutesTogether.value,
  questions: LEAST_QUESTIONS,
  objectives: itemsOf('objectives'),
  preparation: itemsOf('preparation'),
  agenda: itemsOf('agenda'),
  decisions: itemsOf('decisions'),
  followUp: itemsOf('followUp'),
  commonMistakes: itemsOf('commonMistakes'),
  imageKilobytes: CONTENT_IMAGES.maxBytes / 1000,
};
