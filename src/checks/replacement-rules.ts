import { regulationCitation } from '../model/regulation.ts';
import type { CheckedFile } from './check-file.ts';
import { fileProblem, isRegulation, placeIn, type ContentWorld } from './content-world.ts';
import { isDraft } from './draft-rules.ts';
import type { FileProblem } from './source-file.ts';

/** Both ends of a replacement must say the same, and no chain may bite its tail. */
export function chainProblems(file: CheckedFile, { regulations }: ContentWorld): FileProblem[] {
  if (!isRegulation(file) || !file.source.isPublished) return [];
  const { id: ownId } = file.source;
  const { replaces, replacedBy, issuedOn } = file.data;
  // Already reported as a reference to itself.
  if (replacedBy === ownId || replaces.includes(ownId)) return [];
  const refuse = (path: (string | number)[], message: string) =>
    fileProblem(file, placeIn(file, path), 'chuoi-thay-the', message);

  // The published end may not name a draft yet.
  const isDraftBeside = (other: CheckedFile) => isDraft(file) && !isDraft(other);

  const problems = replaces.flatMap((id, index) => {
    const older = regulations.get(id);
    if (!older) return [];
    const path = ['replaces', index];
    const isOneSided = older.data.replacedBy !== ownId && !isDraftBeside(older);
    return [
      ...(isOneSided
        ? [
            refuse(
              path,
              `${older.source.path} chưa ghi replacedBy: ${ownId}. Ghi cả hai đầu, hoặc bỏ dòng này.`,
            ),
          ]
        : []),
      ...(isLater(older.data.issuedOn, issuedOn)
        ? [refuse(path, `${id} ban hành sau văn bản này nên không thể bị thay thế. Kiểm tra lại ngày.`)]
        : []),
    ];
  });
  const newer = replacedBy === undefined ? undefined : regulations.get(replacedBy);
  if (newer && !newer.data.replaces.includes(ownId) && !isDraftBeside(newer)) {
    const message = `${newer.source.path} chưa ghi ${ownId} trong replaces. Ghi cả hai đầu, hoặc bỏ dòng này.`;
    problems.push(refuse(['replacedBy'], message));
  }
  if (replacementsOf(ownId, regulations) === 'circle') {
    const message = 'Chuỗi thay thế quay vòng: văn bản này được chính nó thay thế. Sửa replacedBy.';
    problems.push(refuse(['replacedBy'], message));
  }
  return problems;
}

/** A year alone is neither before nor after a day of the same year. */
function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

/** Every document that came after, the next one first. */
function replacementsOf(id: string, regulations: ContentWorld['regulations']): string[] | 'circle' {
  const replacements: string[] = [];
  for (let next = regulations.get(id)?.data.replacedBy; next; next = regulations.get(next)?.data.replacedBy) {
    if (next === id || replacements.includes(next)) return 'circle';
    replacements.push(next);
  }
  return replacements;
}

/** A text may recall a replaced document, or quote a rule of it, only beside one that came after. */
export function citationProblems(file: CheckedFile, { regulations }: ContentWorld): FileProblem[] {
  const citations = file.data?.['citations'];
  if (!Array.isArray(citations)) return [];
  const cited = citations.map((id: string, index) => ({ id, place: placeIn(file, ['citations', index]) }));
  const quoted = file.references.rules
    .map(({ regulation: id, ...place }) => ({ id, place }))
    .filter(({ id }) => !citations.includes(id));
  return [...cited, ...quoted].flatMap(({ id, place }) => {
    const old = regulations.get(id);
    const replacements = replacementsOf(id, regulations);
    if (!old || replacements === 'circle') return [];
    const newest = regulations.get(replacements.at(-1) ?? '');
    if (!newest || replacements.some((replacement) => citations.includes(replacement))) return [];
    return [
      fileProblem(
        file,
        place,
        'can-cu-da-thay-the',
        `${regulationCitation(old.data)} đã được thay thế bởi ${regulationCitation(newest.data)}. Thêm ${newest.source.id} vào citations và đọc lại bài theo văn bản mới.`,
      ),
    ];
  });
}
