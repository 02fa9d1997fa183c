import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type RuleName } from '../../../language/problem.ts';
import { CONTENT_IMAGES, IMAGE_TYPES, imageName } from '../../../model/content-image.ts';
import type { ImageFacts, ImageFile } from '../image-file.ts';
import { readImage } from './read-image.ts';
import type { FileProblem } from '../../file/source.ts';

const { folder, maxBytes, maxSide, minSide } = CONTENT_IMAGES;
export const SAVE_AGAIN =
  'Mở hình bằng Paint hoặc Ảnh (Photos), chọn Lưu dưới dạng (Save as) JPEG hoặc PNG, dùng tệp mới.';

/** Reads and checks one file of the folder of images. `path` stands below `contentFolder`, `size` is in bytes. */
export function readImageFile(
  contentFolder: string,
  { path, size }: { path: string; size: number },
): { file: ImageFile; problems: FileProblem[] } {
  const name = path.slice(folder.length + 1);
  const file: ImageFile = { name, path };
  const problems: FileProblem[] = [];
  const reminders: FileProblem[] = [];
  const refuse = (rule: RuleName, message: string) => {
    problems.push({ file: path, ...problem({ line: 1, column: 1 }, rule, message) });
  };

  const known = imageName(name);
  if (!known) {
    const types = IMAGE_TYPES.map((type) => `.${type}`).join(', ');
    refuse(
      'ten-tep',
      `Tên hình chỉ gồm chữ thường không dấu, số và gạch nối, đuôi ${types}, ví dụ bang-tin-thon.jpg. Đổi tên; hình loại khác thì lưu lại thành JPEG hoặc PNG.`,
    );
    return { file, problems };
  }
  if (size > maxBytes) {
    refuse(
      'kich-thuoc',
      `Hình nặng ${Math.ceil(size / 1000)} kB, tối đa ${maxBytes / 1000} kB. Thu nhỏ còn khoảng 1200 điểm ảnh bề ngang rồi lưu lại dạng JPEG.`,
    );
    return { file, problems };
  }

  const bytes = readFileSync(join(contentFolder, path));
  const image = readImage(bytes);
  if (!image) {
    refuse(
      'hinh-anh',
      `Tệp này không phải hình JPEG, PNG hay WebP, dù tên có đuôi .${known.type}. ${SAVE_AGAIN}`,
    );
  } else if (image.type !== known.type) {
    refuse(
      'hinh-anh',
      `Bên trong là hình ${image.type.toUpperCase()}. Đổi tên thành ${known.id}.${image.type}.`,
    );
  } else if ('isBroken' in image) {
    refuse('hinh-anh', `Hình hỏng hoặc chép dở. Chép lại tệp gốc; nếu vẫn báo lỗi: ${SAVE_AGAIN}`);
  } else {
    for (const [rule, message] of complaintsAbout(image)) refuse(rule, message);
    if (image.tellsAuthor) {
      const message =
        'Hình còn ghi tên tác giả hoặc bản quyền. Của báo, của cơ quan thì ghi nguồn trong chú thích; của một người thì hỏi người ấy hoặc xóa thông tin trong tệp.';
      const note = problem({ line: 1, column: 1 }, 'rieng-tu', message);
      reminders.push({ file: path, ...note, severity: 'warning' });
    }
    if (problems.length === 0) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return { file: { ...file, digest, image }, problems: reminders };
    }
  }
  return { file, problems };
}

function complaintsAbout({
  width,
  height,
  isAnimated,
  mayTellPlace,
  tellsOwner,
  holdsCode,
  extraBytes,
}: ImageFacts): (readonly [RuleName, string])[] {
  return [
    ...sizeComplaints(width, height),
    ...(isAnimated
      ? [
          [
            'hinh-anh',
            'Không dùng hình động: người đọc không dừng được, giấy in không có. Lưu lại một khung hình.',
          ] as const,
        ]
      : []),
    ...(holdsCode
      ? [
          [
            'hinh-anh',
            `Trong tệp, cạnh hình, còn dữ liệu lạ (trang web, mã lệnh hoặc phần không rõ loại). ${SAVE_AGAIN}`,
          ] as const,
        ]
      : []),
    ...(mayTellPlace || tellsOwner
      ? [
          [
            'hinh-anh',
            `Hình còn ghi ${mayTellPlace ? 'nơi chụp (tọa độ GPS)' : 'tên chủ máy hoặc số máy'}, có thể lộ nhà riêng, người chụp. Trên Windows: bấm chuột phải vào tệp → Thuộc tính (Properties) → Chi tiết (Details) → Xóa thuộc tính và thông tin cá nhân (Remove Properties). Trên điện thoại: chụp màn hình tấm hình ấy và dùng ảnh chụp màn hình.`,
          ] as const,
        ]
      : []),
    ...(extraBytes > 0
      ? [['hinh-anh', `Phía sau hình còn ${extraBytes} byte dữ liệu khác. ${SAVE_AGAIN}`] as const]
      : []),
  ];
}

function sizeComplaints(width: number, height: number): (readonly [RuleName, string])[] {
  if (Math.max(width, height) > maxSide) {
    const message = `Hình rộng ${width}, cao ${height} điểm ảnh; mỗi chiều tối đa ${maxSide}. Thu nhỏ rồi lưu lại.`;
    return [['kich-thuoc', message]];
  }
  if (Math.min(width, height) >= minSide) return [];
  const message = `Hình chỉ rộng ${width}, cao ${height} điểm ảnh, không ai xem được gì. Mỗi chiều ít nhất ${minSide}.`;
  return [['kich-thuoc', message]];
}
