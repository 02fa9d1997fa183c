import { problem, type Place } from '../language/problem.ts';
import { regulationCitation, type Regulation } from '../model/regulation.ts';
import { CONTENT_KINDS } from '../model/content-kind.ts';
import { STATIC_PATHS } from '../model/site-path.ts';
import { suggestion } from '../model/suggestion.ts';
import type { CheckedFile } from './check-file.ts';
import type { FileProblem } from './source-file.ts';

type Path = readonly (string | number)[];

/** Checks what only all files together can tell: names, references, chains of replacement. Pure. */
export function checkAcrossFiles(files: readonly CheckedFile[]): FileProblem[] {
  const world = new World(files);
  return files.flatMap((file) => [
    ...duplicateProblems(file, files),
    ...referenceProblems(file, world),
    ...chainProblems(file, world),
    ...citationProblems(file, world),
  ]);
}

class World {
  readonly regulations = new Map<string, CheckedFile & { data: Regulation }>();
  readonly ids = new Map<string, Set<string>>();
  readonly paths: Set<string>;

  constructor(files: readonly CheckedFile[]) {
    this.paths = new Set(STATIC_PATHS);
    for (const file of files) {
      const { kind, id, isPublished } = file.source;
      if (!isPublished) continue;
      this.ids.set(kind, (this.ids.get(kind) ?? new Set()).add(id));
      const { path } = CONTENT_KINDS[kind] as { path?: string };
      if (path) this.paths.add(`${path}${id}/`);
      if (kind === 'regulations' && file.data)
        this.regulations.set(id, file as CheckedFile & { data: Regulation });
    }
  }

  idsOf(kind: string): string[] {
    return [...(this.ids.get(kind) ?? [])];
  }
}

function at(file: CheckedFile, path: Path): Place {
  return file.parsed?.locate(path) ?? { line: 1, column: 1 };
}

function report(file: CheckedFile, place: Place, rule: FileProblem['rule'], message: string): FileProblem {
  return { file: file.source.path, ...problem(place, rule, message) };
}

/** Names that a file system, a reader or a URL would take for the same one. */
function duplicateProblems(file: CheckedFile, files: readonly CheckedFile[]): FileProblem[] {
  const problems: FileProblem[] = [];
  const { kind, id } = file.source;
  const twin = files.find(
    (other) =>
      other !== file &&
      other.source.kind === kind &&
      other.source.path < file.source.path &&
      sameName(other.source.id, id),
  );
  if (twin) {
    problems.push(
      report(
        file,
        { line: 1, column: 1 },
        'trung-lap',
        `Trùng tên với ${twin.source.path}. Đổi tên một tệp.`,
      ),
    );
  }
  if (kind === 'regulations' && file.data && file.source.isPublished) {
    const identity = identityOf(file.data as Regulation);
    const same = files.find(
      (other) =>
        other.source.kind === kind &&
        other.source.isPublished &&
        other.source.path < file.source.path &&
        other.data !== undefined &&
        identityOf(other.data as Regulation) === identity,
    );
    if (same) {
      problems.push(
        report(
          file,
          at(file, ['number']),
          'trung-lap',
          `Trùng số hiệu, ngày và cơ quan ban hành với ${same.source.path}. Giữ lại một tệp, hoặc sửa cho đúng.`,
        ),
      );
    }
  }
  return problems;
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function identityOf({ type, number, issuedOn, issuer }: Regulation): string {
  return [type, number, issuedOn, issuer].join('|').toLowerCase();
}

/** Every name of another file must be the name of a published one. */
function referenceProblems(file: CheckedFile, world: World): FileProblem[] {
  const problems: FileProblem[] = [];
  const { kind, id: ownId, isPublished } = file.source;
  const needs = (path: Path, id: unknown, targetKind: string) => {
    if (typeof id !== 'string') return;
    const known = world.idsOf(targetKind);
    if (id === ownId && targetKind === kind) {
      problems.push(report(file, at(file, path), 'tham-chieu', `“${id}” là chính tệp này. Xóa dòng.`));
    } else if (!known.includes(id)) {
      problems.push(
        report(
          file,
          at(file, path),
          'tham-chieu',
          `Không có tệp content/${targetKind}/${id}.${suggestion(id, known)} Sửa tên hoặc thêm tệp ấy.`,
        ),
      );
    }
  };
  const needsEach = (key: string, targetKind: string) => {
    const ids = file.data?.[key];
    if (Array.isArray(ids)) ids.forEach((id, index) => needs([key, index], id, targetKind));
  };

  if (kind === 'topics' || kind === 'guides') {
    needsEach('citations', 'regulations');
    needsEach('related', kind);
  }
  if (kind === 'shelves') needsEach('topics', 'topics');
  if (kind === 'regulations') {
    needsEach('replaces', 'regulations');
    needs(['replacedBy'], file.data?.['replacedBy'], 'regulations');
  }
  if (kind === 'feedback' && isPublished && file.data) {
    const about = String(file.data['about']);
    if (!world.paths.has(about)) {
      problems.push(
        report(
          file,
          at(file, ['about']),
          'tham-chieu',
          `Không có trang ${about}.${suggestion(about, [...world.paths])}`,
        ),
      );
    }
  }
  for (const { target, ...place } of file.references.links) {
    if (world.paths.has(target.path)) continue;
    problems.push(
      report(
        file,
        place,
        'lien-ket',
        `Không có trang ${target.path}.${suggestion(target.path, [...world.paths])} Sửa địa chỉ hoặc bỏ liên kết.`,
      ),
    );
  }
  for (const { regulation, point, ...place } of file.references.rules) {
    const points = world.regulations.get(regulation)?.data.points.map(({ id }) => id);
    if (points?.includes(point)) continue;
    // A document with an error of its own is reported there.
    if (!points && world.idsOf('regulations').includes(regulation)) continue;
    problems.push(
      report(
        file,
        place,
        'tham-chieu',
        points
          ? `Văn bản ${regulation} không có mục “${point}”.${suggestion(point, points)} Các mục: ${points.join(', ')}.`
          : `Không có tệp content/regulations/${regulation}.yaml.${suggestion(regulation, world.idsOf('regulations'))}`,
      ),
    );
  }
  return problems;
}

/** Both ends of a replacement must say the same, and no chain may bite its tail. */
function chainProblems(file: CheckedFile, world: World): FileProblem[] {
  const regulation = world.regulations.get(file.source.id);
  if (file.source.kind !== 'regulations' || regulation !== file) return [];
  const problems: FileProblem[] = [];
  const { replaces, replacedBy } = regulation.data;
  // Already reported as a reference to itself.
  if (replacedBy === file.source.id || replaces.includes(file.source.id)) return [];
  replaces.forEach((id, index) => {
    const older = world.regulations.get(id);
    if (older && older.data.replacedBy !== file.source.id) {
      problems.push(
        report(
          file,
          at(file, ['replaces', index]),
          'chuoi-thay-the',
          `${older.source.path} chưa ghi replacedBy: ${file.source.id}. Ghi cả hai đầu, hoặc bỏ dòng này.`,
        ),
      );
    }
    if (older && isLater(older.data.issuedOn, regulation.data.issuedOn)) {
      problems.push(
        report(
          file,
          at(file, ['replaces', index]),
          'chuoi-thay-the',
          `${id} ban hành sau văn bản này nên không thể bị văn bản này thay thế. Kiểm tra lại ngày.`,
        ),
      );
    }
  });
  const newer = replacedBy === undefined ? undefined : world.regulations.get(replacedBy);
  if (newer && !newer.data.replaces.includes(file.source.id)) {
    problems.push(
      report(
        file,
        at(file, ['replacedBy']),
        'chuoi-thay-the',
        `${newer.source.path} chưa ghi ${file.source.id} trong replaces. Ghi cả hai đầu, hoặc bỏ dòng này.`,
      ),
    );
  }
  if (latestOf(file.source.id, world) === undefined) {
    problems.push(
      report(
        file,
        at(file, ['replacedBy']),
        'chuoi-thay-the',
        'Chuỗi thay thế quay vòng: văn bản này được chính nó thay thế. Sửa replacedBy.',
      ),
    );
  }
  return problems;
}

/** A year alone is neither before nor after a day of the same year. */
function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

/** The id at the end of the chain of replacement, or `undefined` where the chain is a circle. */
function latestOf(id: string, world: World): string | undefined {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    const next = world.regulations.get(current)?.data.replacedBy;
    if (next === undefined) return current;
    current = next;
  }
}

/** A text may recall a replaced document only beside the one that governs now. */
function citationProblems(file: CheckedFile, world: World): FileProblem[] {
  const citations = file.data?.['citations'];
  if (!Array.isArray(citations)) return [];
  const cited = citations.map((id: string, index) => ({ id, place: at(file, ['citations', index]) }));
  const quoted = file.references.rules
    .map(({ regulation: id, ...place }) => ({ id, place }))
    .filter(({ id }) => !citations.includes(id));
  return [...cited, ...quoted].flatMap(({ id, place }) => {
    const old = world.regulations.get(id);
    const latest = latestOf(id, world);
    if (!old || old.data.replacedBy === undefined || latest === undefined) return [];
    const replacements = chainAfter(id, world);
    if (replacements.some((replacement) => citations.includes(replacement))) return [];
    const newest = world.regulations.get(latest);
    if (!newest) return [];
    return [
      report(
        file,
        place,
        'can-cu-da-thay-the',
        `${regulationCitation(old.data)} đã được thay thế bởi ${regulationCitation(newest.data)}. Thêm ${latest} vào citations và đọc lại bài theo văn bản mới.`,
      ),
    ];
  });
}

function chainAfter(id: string, world: World): string[] {
  const next = world.regulations.get(id)?.data.replacedBy;
  return next === undefined ? [] : [next, ...chainAfter(next, world)];
}
