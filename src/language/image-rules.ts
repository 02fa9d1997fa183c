import type { Image, Nodes } from 'mdast';
import { CONTENT_IMAGES, imageAt } from '../model/content-image.ts';
import { problem, type Place } from './problem.ts';
import type { BodyReport } from './rules.ts';

const { path, maxWords } = CONTENT_IMAGES;
const EXAMPLE = `![Bảng tin của thôn](${path}bang-tin-thon.jpg)`;

/** Names that cameras and programs give; they describe nothing. */
const NO_DESCRIPTION =
  /^(?:(?:img|dsc|dscn|pxl|image|photo|picture|screenshot|hinh|hình|anh|ảnh)[\s_-]*[\d_-]*|.*\.(?:jpe?g|png|webp|gif))$/iu;

/** Checks `![description](/hinh-anh/name.jpg "caption")`: where it stands, what it shows, what it says. */
export function checkImage(image: Image, parent: Nodes | undefined, place: Place, report: BodyReport): void {
  const refuse = (message: string) => report.problems.push(problem(place, 'hinh-anh', message));
  const { url, title } = image;
  const alt = (image.alt ?? '').trim();
  const name = imageAt(url);

  if (parent?.type !== 'paragraph' || parent.children.length !== 1) {
    refuse(`Hình đứng riêng một đoạn, trên và dưới có dòng trống: ${EXAMPLE}`);
  }
  if (name === undefined) {
    refuse(
      `Địa chỉ “${url.slice(0, 80)}” không dùng được. Đặt hình vào content/${CONTENT_IMAGES.folder}/ rồi viết ${EXAMPLE}`,
    );
  } else {
    report.references.images.push({ ...place, name });
  }
  if (alt === '' || NO_DESCRIPTION.test(alt) || alt.toLowerCase() === name?.replace(/\.\w+$/u, '')) {
    refuse(
      'Hình chưa có mô tả. Giữa hai ngoặc vuông, viết điều người nghe cần biết khi không nhìn thấy hình, không viết tên tệp.',
    );
  }
  if (alt.length > maxWords)
    refuse(`Mô tả dài quá ${maxWords} ký tự. Rút gọn; chi tiết thì viết thành đoạn văn.`);
  if (typeof title === 'string' && (title.trim() === '' || title.length > maxWords)) {
    refuse(`Chú thích trong ngoặc kép có từ 1 đến ${maxWords} ký tự. Rút gọn, hoặc bỏ cả ngoặc kép.`);
  }
}
