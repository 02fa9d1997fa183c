import { CONTENT_KINDS, type ContentKind, type ContentKindName } from '../../kinds/content-kind.ts';
import type { Place } from '../../language/problem.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem, placeIn } from './content-world.ts';
import { namesOfOtherFiles } from './reference-rules.ts';
import type { FileProblem } from '../file/source.ts';

/** True for a file that says so itself. A file with an error in its data counts as published until it is mended. */
export function isDraft({ data }: Pick<CheckedFile, 'data'>): boolean {
  return data?.['isDraft'] === true;
}

/** Files that a site holds: published ones, and drafts where the site is for those who write them. */
export function isOnSite(file: CheckedFile, areDraftsShown: boolean): boolean {
  return file.source.isPublished && (areDraftsShown || !isDraft(file));
}

/** Drafts among the files, examples to copy left out. */
export function draftsAmong(files: readonly CheckedFile[]): CheckedFile[] {
  return files.filter((each) => each.source.isPublished && isDraft(each));
}

/** What is published must not lead to a draft: the draft has no page yet. Drafts may lead anywhere. */
export function draftProblems(file: CheckedFile, drafts: readonly CheckedFile[]): FileProblem[] {
  // A file whose data has errors may be a draft itself.
  if (!file.source.isPublished || file.data === undefined || isDraft(file)) return [];
  if (drafts.length === 0) return [];
  const draftOf = (kind: ContentKindName, id: string) =>
    drafts.find(({ source }) => source.kind === kind && source.id === id);
  const draftAt = (path: string) => drafts.find((draft) => pathOf(draft) === path);
  const about = file.source.kind === 'feedback' ? file.data['about'] : undefined;
  const refuse = (place: Place, draft: CheckedFile | undefined) =>
    draft ? [fileProblem(file, place, 'ban-nhap', message(draft))] : [];
  return [
    ...namesOfOtherFiles(file).flatMap(({ kind, id, path }) =>
      refuse(placeIn(file, path), draftOf(kind, id)),
    ),
    ...file.references.links.flatMap(({ target, ...place }) => refuse(place, draftAt(target.path))),
    ...file.references.rules.flatMap(({ regulation, ...place }) =>
      refuse(place, draftOf('regulations', regulation)),
    ),
    ...(typeof about === 'string' ? refuse(placeIn(file, ['about']), draftAt(about)) : []),
  ];
}

function pathOf({ source: { kind, id } }: CheckedFile): string | undefined {
  const { path }: ContentKind = CONTENT_KINDS[kind];
  return path && `${path}${id}/`;
}

function message({ source }: CheckedFile): string {
  return `content/${source.path} còn là bản nháp, chưa có trang để dẫn đến. Bỏ chỗ dẫn này, hoặc xóa dòng isDraft trong tệp ấy để đăng cùng.`;
}
