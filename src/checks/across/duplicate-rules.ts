import { slugify } from '../../vietnamese/letters.ts';
import { CONTENT_KINDS, type ContentKind } from '../../kinds/content-kind.ts';
import { STATIC_PATHS } from '../../kinds/site-path.ts';
import type { CheckedFile } from '../file/check-file.ts';
import {
  fileProblem,
  isRegulation,
  placeIn,
  type CheckedRegulation,
  type ContentWorld,
} from './content-world.ts';
import type { FileProblem } from '../file/source.ts';
import { comparableIssuer, comparableNumber } from './registry-rules.ts';

/**
 * Two files of one document, or a file at the address of a fixed page, are each a silent replacement of the
 * other. (Two files of one name cannot come this far: names are ASCII, in lower case, one extension a folder.)
 */
export function duplicateProblems(file: CheckedFile, { files, regulations }: ContentWorld): FileProblem[] {
  const problems: FileProblem[] = [];
  const fixed = fixedPageAt(file);
  if (fixed !== undefined) {
    const message = `Trùng địa chỉ với trang có sẵn ${fixed}. Đổi tên tệp.`;
    problems.push(fileProblem(file, { line: 1, column: 1 }, 'trung-lap', message));
  }
  problems.push(...secondHomeShelf(file, files));
  problems.push(...secondShelfOfQuarter(file, files));
  problems.push(...secondFormOfRole(file, files));
  problems.push(...repeatedSources(file));
  problems.push(...twinTitles(file, files));
  if (!isRegulation(file) || !file.source.isPublished) return problems;
  const twin = [...regulations.values()].find(
    (other) => other.source.path < file.source.path && identityOf(other) === identityOf(file),
  );
  if (twin) {
    const message = `Trùng số hiệu, ngày và cơ quan ban hành với ${twin.source.path}. Giữ lại một tệp, hoặc sửa cho đúng.`;
    const found = fileProblem(file, placeIn(file, ['number']), 'trung-lap', message);
    // Some bodies do write a zero in front of large numbers.
    const isSure = hasZero(file) === hasZero(twin);
    problems.push(isSure ? found : { ...found, severity: 'warning' });
  }
  return problems;
}

/** A page of the site is printed by one form. */
function secondFormOfRole(file: CheckedFile, files: readonly CheckedFile[]): FileProblem[] {
  const role = file.data?.['role'];
  if (file.source.kind !== 'templates' || !file.source.isPublished || typeof role !== 'string') return [];
  const first = files.find(
    ({ source, data }) => source.kind === 'templates' && source.isPublished && data?.['role'] === role,
  );
  if (!first || first === file) return [];
  const message = `${first.source.path} đã ghi role: ${role}. Giữ ở một biểu mẫu.`;
  return [fileProblem(file, placeIn(file, ['role']), 'trung-lap', message)];
}

/** The home page has room for one shelf. */
function secondHomeShelf(file: CheckedFile, files: readonly CheckedFile[]): FileProblem[] {
  const isHomeShelf = ({ source, data }: CheckedFile) =>
    source.kind === 'shelves' && source.isPublished && data?.['isOnHomePage'] === true;
  const first = files.find(isHomeShelf);
  if (!first || first === file || !isHomeShelf(file)) return [];
  const message = `${first.source.path} đã ghi isOnHomePage: true. Giữ ở một tuyển chọn.`;
  return [fileProblem(file, placeIn(file, ['isOnHomePage']), 'trung-lap', message)];
}

/** The home page names one shelf a quarter; the second would never be seen there. */
function secondShelfOfQuarter(file: CheckedFile, files: readonly CheckedFile[]): FileProblem[] {
  const quarterOf = ({ source, data }: CheckedFile) =>
    source.kind === 'shelves' && source.isPublished ? data?.['quarter'] : undefined;
  const quarter = quarterOf(file);
  const first = quarter === undefined ? undefined : files.find((each) => quarterOf(each) === quarter);
  if (!first || first === file) return [];
  const message = `${first.source.path} đã là tuyển chọn của quý này. Giữ một, hoặc bỏ quarter ở tệp này.`;
  return [fileProblem(file, placeIn(file, ['quarter']), 'trung-lap', message)];
}

const KINDS_WITH_OWN_TITLES: readonly string[] = ['topics', 'templates', 'answers'];

/** Topics, forms and questions are chosen from lists by their titles alone. */
function twinTitles(file: CheckedFile, files: readonly CheckedFile[]): FileProblem[] {
  const titleOf = ({ source, data }: CheckedFile) =>
    source.kind === file.source.kind && source.isPublished && typeof data?.['title'] === 'string'
      ? slugify(data['title'])
      : undefined;
  const title = KINDS_WITH_OWN_TITLES.includes(file.source.kind) ? titleOf(file) : undefined;
  const first = title === undefined ? undefined : files.find((each) => titleOf(each) === title);
  if (!first || first === file) return [];
  const message = `Trùng tên với ${first.source.path}: trong danh sách không phân biệt được hai bài. Đổi tên một bài.`;
  return [{ ...fileProblem(file, placeIn(file, ['title']), 'trung-lap', message), severity: 'warning' }];
}

/** The page of the site that an entry of this name would hide, or stand in the way of. */
function fixedPageAt({ source: { kind, id } }: CheckedFile): string | undefined {
  const { path }: ContentKind = CONTENT_KINDS[kind];
  return path && STATIC_PATHS.find((fixed) => fixed.startsWith(`${path}${id}/`));
}

function hasZero({ data: { number = '' } }: CheckedRegulation): boolean {
  return number.startsWith('0');
}

function identityOf({ data: { type, number, issuedOn, issuer } }: CheckedRegulation): string {
  return [type, comparableNumber(number ?? ''), issuedOn, comparableIssuer(issuer)].join('|');
}

/** A source named twice looks like two that agree. */
function repeatedSources(file: CheckedFile): FileProblem[] {
  const sources: unknown = file.data?.['references'] ?? file.data?.['sources'];
  if (!Array.isArray(sources)) return [];
  const field = file.data?.['references'] ? 'references' : 'sources';
  const names = sources.map((source: { url?: string; title: string }) =>
    (source.url ?? source.title).toLowerCase(),
  );
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const message = `Nguồn này đã ghi ở mục thứ ${first + 1}. Xóa một trong hai.`;
    return [fileProblem(file, placeIn(file, [field, index]), 'trung-lap', message)];
  });
}
