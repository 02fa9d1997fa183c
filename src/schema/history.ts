import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { formatDate } from '../model/calendar-day.ts';
import { contentId, list, listOfDifferent, paragraph } from './form-field.ts';
import { withRule, type Breach } from './breach.ts';
import { lastChangeOn, type History } from '../model/history.ts';

const change = z
  .strictObject({
    on: calendarDate().meta({ title: 'Ngày sửa' }),
    note: paragraph(
      { title: 'Đã sửa gì', description: 'Một câu cho người đọc: thêm gì, bỏ gì, vì sao.' },
      240,
    ),
  })
  .meta({ title: 'Lần sửa' });

/** What every published file says of its past: since when it stands, what changed, where it stood before. */
export const historyFields = {
  publishedOn: calendarDate().meta({ title: 'Ngày đăng', description: 'Ngày đăng lên trang này lần đầu.' }),
  changes: list(
    change,
    { title: 'Lịch sử sửa đổi', description: 'Mỗi ngày có sửa nội dung một mục, ngày cũ đứng trước.' },
    0,
    60,
  ).default([]),
  formerIds: formerIds(),
};

/** Names that a file had before, or another thing with an address; each keeps leading to its page. */
export function formerIds(
  title = 'Tên cũ của tệp',
  description = 'Địa chỉ cũ tự chuyển sang trang này. Tên cũ nhất đứng trước.',
) {
  return listOfDifferent(
    contentId({ title: 'Tên cũ', description: 'Tên đứng trong địa chỉ trước khi đổi.' }),
    { title, description },
    0,
    20,
  ).default([]);
}

/** Adds the rules of a history to a schema that has its fields, with or without `updatedOn`. */
export function withHistory<
  Schema extends z.ZodObject<z.ZodRawShape & Omit<typeof historyFields, 'formerIds'>, z.core.$strict>,
>(schema: Schema): Schema {
  const ordered = withRule(schema, ['publishedOn', 'changes'], (entry) => orderBreaches(entry as History));
  if (!('updatedOn' in schema.shape)) return ordered;
  return withRule(ordered, ['publishedOn', 'changes', 'updatedOn'], (entry) =>
    updateBreaches(entry as History),
  );
}

function orderBreaches({ publishedOn, changes }: History): Breach[] {
  return changes.flatMap(({ on }, index) => {
    const path = ['changes', index, 'on'];
    const before = changes[index - 1]?.on;
    if (on < publishedOn) {
      return [
        { path, message: `Lần sửa phải bằng hoặc sau ngày đăng (publishedOn: ${formatDate(publishedOn)}).` },
      ];
    }
    if (before !== undefined && on <= before) {
      return [{ path, message: 'Ngày cũ đứng trước, mỗi ngày một mục. Xếp lại hoặc gộp hai mục.' }];
    }
    return [];
  });
}

/** `updatedOn` may not tell another story than `changes`. */
function updateBreaches(entry: History): Breach[] {
  const { publishedOn, updatedOn = publishedOn } = entry;
  const path = ['updatedOn'];
  if (updatedOn < publishedOn) {
    return [{ path, message: 'Ngày cập nhật (updatedOn) phải bằng hoặc sau ngày đăng (publishedOn).' }];
  }
  const last = lastChangeOn(entry);
  if (updatedOn === last) return [];
  const message =
    updatedOn > last
      ? `Chưa nói ngày ${formatDate(updatedOn)} đã sửa gì. Thêm vào changes một mục: on: "${updatedOn}", note: một câu cho người đọc. Chỉ sửa lỗi gõ thì để updatedOn: "${last}".`
      : `Lần sửa cuối trong changes là ngày ${formatDate(last)}. Sửa updatedOn thành "${last}".`;
  return [{ path, message }];
}
