import { z } from 'zod';
import { isReservedName } from '../model/file-name.ts';
import { isPublicAddress } from '../model/web-address.ts';

/** What an editor reads beside a field: its label, and one sentence of help. */
export type FieldText = {
  title: string;
  description?: string;
  /** Of a list: its order is read, so the form lets it be changed. */
  isOrdered?: boolean;
};

/** YAML reads 2026, true and an empty value as something else than text. */
const PLAIN_TEXT = {
  error: 'Viết chữ. Số, true và false đặt trong ngoặc kép, ví dụ "2026"; không để trống.',
};

/** One line of text. `max` counts UTF-16 units, as editors' counters do. */
export const line = (text: FieldText, max = 200) =>
  z
    .string(PLAIN_TEXT)
    .trim()
    .min(1, { error: 'Không để trống. Viết nội dung hoặc bỏ hẳn trường này.' })
    .max(max, { error: `Dài quá ${max} ký tự. Rút gọn lại.` })
    .refine((value) => !value.includes('\n'), { error: 'Chỉ viết trên một dòng.' })
    .meta(text);

/** A short paragraph: plain text, no markup. */
export const paragraph = (text: FieldText, max = 1200) =>
  z
    .string(PLAIN_TEXT)
    .trim()
    .min(1, { error: 'Không để trống. Viết nội dung hoặc bỏ hẳn trường này.' })
    .max(max, { error: `Dài quá ${max} ký tự. Rút gọn lại hoặc chuyển xuống phần nội dung.` })
    .meta({ ...text, isParagraph: true });

/** A choice from a closed list. The keys are stored; the labels are shown. */
export const choice = <const Labels extends Record<string, string>>(labels: Labels, text: FieldText) =>
  z.enum(Object.keys(labels) as [keyof Labels & string, ...(keyof Labels & string)[]]).meta({
    ...text,
    options: Object.entries(labels).map(([value, label]) => ({ value, label })),
  });

/** A list; `min` says how many items a usable file needs. */
export const list = <Item extends z.ZodType>(item: Item, text: FieldText, min = 0, max = 60) =>
  z
    .array(item)
    .min(min, { error: `Cần ít nhất ${min} mục.` })
    .max(max, { error: `Nhiều quá ${max} mục. Gộp hoặc bớt lại.` })
    .meta(text);

/** A list in which nothing stands twice; capitals make no difference. */
export const listOfDifferent = <Item extends z.ZodType<string>>(
  ...[item, text, min, max]: Parameters<typeof list<Item>>
) =>
  list(item, text, min, max).superRefine((values, context) => {
    const same = values.map((value) => value.toLowerCase());
    for (const [index, value] of values.entries()) {
      if (same.indexOf(value.toLowerCase()) === index) continue;
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `“${value}” đã có ở trên. Xóa dòng này.`,
      });
    }
  });

/** A whole number within bounds. `error`: what to say where it is none; files have quotation marks, pages do not. */
export const wholeNumber = (
  text: FieldText,
  min: number,
  max: number,
  error = 'Viết một số nguyên, không đặt trong ngoặc kép.',
) =>
  z
    .int({ error })
    .min(min, { error: `Nhỏ nhất là ${min}.` })
    .max(max, { error: `Lớn nhất là ${max}.` })
    .meta(text);

/** A switch: on or off. */
export const yesOrNo = (text: FieldText) =>
  z.boolean({ error: 'Viết true hoặc false, không đặt trong ngoặc kép.' }).meta(text);

const NAME_ADVICE = 'Viết tên tệp không dấu, không đuôi, ví dụ 42-hd-btctw-2025.';

/**
 * The name of another content file, without its extension: `42-hd-btctw-2025`. `refersTo`: the kind of that
 * file, from which the editor offers a choice; absent where the name is only a name.
 */
export const contentId = (text: FieldText, refersTo?: string) =>
  z
    .string(PLAIN_TEXT)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: NAME_ADVICE })
    .max(80, { error: 'Tên tệp tối đa 80 ký tự.' })
    .refine((name) => !isReservedName(name), { error: 'Tên này máy tính hoặc máy chủ giữ cho việc khác.' })
    .meta({ ...text, isName: true, patternAdvice: NAME_ADVICE, ...(refersTo && { refersTo }) });

const WEB_ADDRESS_ADVICE = 'Viết địa chỉ web đầy đủ, bắt đầu bằng https:// (hoặc http://).';

/** A public web address; by the same rule as the links of a body. */
export const webAddress = (text: FieldText) =>
  z
    .url({ protocol: /^https?$/u, error: WEB_ADDRESS_ADVICE, abort: true })
    .refine(isPublicAddress, {
      error: `${WEB_ADDRESS_ADVICE} Tên miền viết đủ, có dấu chấm; không có dấu cách, dấu \\, tên đăng nhập (…@) hay địa chỉ của mạng nội bộ.`,
    })
    .meta(text);
