import { CONTENT_KIND_NAMES, CONTENT_KINDS, type ContentKindName } from '../../kinds/content-kind.ts';
import type { InternalLink } from '../../language/urls.ts';
import { itemOf, metaOf, type AnySchema } from '../../schema/walk.ts';
import { suggestion } from '../../vietnamese/near-word.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem, formerIdsOf, placeIn, type ContentWorld } from './content-world.ts';
import { anchorsOf } from './page-anchors.ts';
import type { FileProblem } from '../file/source.ts';

/** Every name of another file, page or point must be the name of a published one. */
export function referenceProblems(file: CheckedFile, world: ContentWorld): FileProblem[] {
  return [...namedFiles(file, world), ...pages(file, world), ...quotedRules(file, world)];
}

/** Fields that name other files, by kind: the field, and the folder its names stand in, as the schemas say. */
export const NAMING_FIELDS = new Map(
  CONTENT_KIND_NAMES.map((kind) => {
    const fields = Object.entries<AnySchema>(CONTENT_KINDS[kind].schema.shape);
    const naming = fields.map(([field, schema]) => [field, refersTo(schema)] as const);
    return [kind, naming.flatMap(([field, to]) => (to === undefined ? [] : [[field, to] as const]))];
  }),
);

/** The kind of file that a field's names refer to, whether it holds one or a list of them. */
function refersTo(schema: AnySchema): ContentKindName | undefined {
  return metaOf(itemOf(schema) ?? schema)['refersTo'] as ContentKindName | undefined;
}

/** The name of another file in a field, and where it stands. */
export interface NamedFile {
  kind: ContentKindName;
  id: string;
  path: (string | number)[];
}

/** Every name of another file that a file's data holds. */
export function namesOfOtherFiles({ source, data }: CheckedFile): NamedFile[] {
  return (NAMING_FIELDS.get(source.kind) ?? []).flatMap(([field, kind]) =>
    namesIn(data?.[field], field).map((name) => ({ kind, ...name })),
  );
}

function namedFiles(file: CheckedFile, world: ContentWorld): FileProblem[] {
  return namesOfOtherFiles(file).flatMap(({ kind, id, path }) => {
    const known = world.idsOf(kind);
    const refuse = (message: string) => [fileProblem(file, placeIn(file, path), 'tham-chieu', message)];
    if (id === file.source.id && kind === file.source.kind)
      return refuse(`“${id}” là chính tệp này. Xóa dòng.`);
    if (known.includes(id)) return [];
    const now = world.files.find(
      ({ source, data }) => source.kind === kind && source.isPublished && formerIdsOf(data).includes(id),
    );
    if (now) return refuse(`“${id}” đã đổi tên thành “${now.source.id}”. Viết tên mới.`);
    const nearest = suggestion(id, known);
    return refuse(`Không có tệp content/${kind}/${id}.${nearest} Sửa tên hoặc thêm tệp ấy.`);
  });
}

/** The names a field holds, whether it holds one or a list of them. */
function namesIn(value: unknown, field: string): { id: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ id: value, path: [field] }];
  if (!Array.isArray(value)) return [];
  return value.map((id, index) => ({ id: String(id), path: [field, index] }));
}

function pages(file: CheckedFile, world: ContentWorld): FileProblem[] {
  const { paths, renamed } = world;
  const fault = (path: string, remedy: string) => {
    const now = renamed.get(path);
    // Nobody edits files to copy with a form; the former address leads on from there too.
    if (now !== undefined && !file.source.isPublished) return undefined;
    if (now !== undefined) return `${path} đã đổi thành ${now}. Viết địa chỉ mới.`;
    return `Không có trang ${path}.${suggestion(path, [...paths])} ${remedy}`;
  };
  const problems = file.references.links.flatMap(({ target, ...place }) => {
    const complaint = paths.has(target.path)
      ? complaintAboutAnchor(target, world)
      : fault(target.path, 'Sửa địa chỉ hoặc bỏ liên kết.');
    return complaint ? [fileProblem(file, place, 'lien-ket', complaint)] : [];
  });
  const about = file.data?.['about'];
  if (file.source.kind === 'feedback' && typeof about === 'string' && !paths.has(about)) {
    const message = fault(about, 'Sửa địa chỉ.');
    if (message) problems.push(fileProblem(file, placeIn(file, ['about']), 'tham-chieu', message));
  }
  return problems;
}

/** Anchors of pages that stand for no file are not known here; the tests of the built site look at those. */
function complaintAboutAnchor({ path, anchor }: InternalLink, { fileAt }: ContentWorld): string | undefined {
  const target = anchor ? fileAt.get(path) : undefined;
  const known = target && anchorsOf(target);
  if (!known || known.includes(anchor)) return undefined;
  const list = known.map((each) => `#${each}`).join(', ') || 'chưa có mục nào';
  return `Trang ${path} không có mục “#${anchor}”.${suggestion(anchor, known)} Các mục: ${list}.`;
}

function quotedRules(file: CheckedFile, world: ContentWorld): FileProblem[] {
  const documents = world.idsOf('regulations');
  return file.references.rules.flatMap(({ regulation, point, ...place }) => {
    const refuse = (message: string) => [fileProblem(file, place, 'tham-chieu', message)];
    if (!documents.includes(regulation)) {
      const nearest = suggestion(regulation, documents);
      return refuse(`Không có tệp content/regulations/${regulation}.yaml.${nearest} Sửa tên.`);
    }
    const points = world.regulations.get(regulation)?.data.points.map(({ id }) => id);
    // A document with an error of its own is reported there.
    if (!points || points.includes(point)) return [];
    return refuse(
      `Văn bản ${regulation} không có mục “${point}”.${suggestion(point, points)} Các mục: ${points.join(', ')}.`,
    );
  });
}
