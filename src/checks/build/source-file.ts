import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../../language/problem.ts';
import type { FileProblem, SourceFile } from '../file/source.ts';
import { isReservedName } from '../../model/file-name.ts';
import { CONTENT_IMAGES } from '../../model/content-image.ts';
import { CONTENT_KIND_NAMES, CONTENT_KINDS, type ContentKind } from '../../kinds/content-kind.ts';
import { readImageFile } from '../images/build/image-file.ts';
import type { ImageFile } from '../images/image-file.ts';
import { layersOf, type ContentPlace } from '../../model/content-place.ts';

const FILE_NAME = /^_?[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_NAME = 80;
const LARGEST_FILE_BYTES = 200_000;
const START = { line: 1, column: 1 };

/** What stands in a place of content. */
export interface SourceFiles {
  files: SourceFile[];
  images: ImageFile[];
  problems: FileProblem[];
  /** Paths of files that stand in place of one of the same name in a layer below. */
  replaced: string[];
}

/** Reads every file of every layer, the upper in place of the lower; what does not belong there becomes a problem. */
export function readSourceFiles(place: ContentPlace): SourceFiles {
  const entries = new Map<string, { folder: string; entry: FolderEntry }>();
  const replaced: string[] = [];
  for (const { folder, kinds } of layersOf(place)) {
    for (const entry of listFiles(folder, '')) {
      const [kind = '', name = ''] = entry.path.split('/');
      if (kinds && !kinds.includes(kind)) continue;
      // Files to copy are nobody's content.
      if (entries.has(entry.path) && !name.startsWith('_')) replaced.push(entry.path);
      entries.set(entry.path, { folder, entry });
    }
  }
  const inOrder = [...entries.values()].sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  return { ...readEntries(inOrder), replaced: replaced.sort() };
}

function readEntries(
  entries: readonly { folder: string; entry: FolderEntry }[],
): Omit<SourceFiles, 'replaced'> {
  const files: SourceFile[] = [];
  const images: ImageFile[] = [];
  const problems: FileProblem[] = [];
  const refuse = (file: string, rule: 'ten-tep' | 'kich-thuoc', message: string) =>
    problems.push({ file, ...problem(START, rule, message) });

  for (const { folder: contentFolder, entry } of entries) {
    const [folder = '', ...rest] = entry.path.split('/');
    const kind = CONTENT_KIND_NAMES.find((name) => name === folder);
    if (entry.type === 'other') {
      refuse(
        entry.path,
        'ten-tep',
        'Không dùng liên kết tệp (symlink) hay tệp đặc biệt. Chép tệp thật vào đây.',
      );
      continue;
    }
    if (folder === CONTENT_IMAGES.folder && rest.length === 1) {
      const read = readImageFile(contentFolder, entry);
      images.push(read.file);
      problems.push(...read.problems);
      continue;
    }
    const name = rest[0] ?? '';
    if (!kind || rest.length !== 1) {
      refuse(
        entry.path,
        'ten-tep',
        `Tệp đặt sai chỗ. Đặt thẳng vào một thư mục: ${[...CONTENT_KIND_NAMES, CONTENT_IMAGES.folder].join(', ')}.`,
      );
      continue;
    }
    const { extension, files: known }: ContentKind = CONTENT_KINDS[kind];
    const id = name.slice(0, -extension.length);
    if (!name.endsWith(extension)) {
      refuse(entry.path, 'ten-tep', `Tệp trong ${kind} phải có đuôi ${extension}.`);
    } else if (!FILE_NAME.test(id) || id.length > LONGEST_NAME || isReservedName(id)) {
      refuse(
        entry.path,
        'ten-tep',
        `Tên tệp chỉ gồm chữ thường không dấu, số và gạch nối, tối đa ${LONGEST_NAME} ký tự, ví dụ quy-khuyen-hoc${extension}.`,
      );
    } else if (known && !known.includes(id)) {
      refuse(
        entry.path,
        'ten-tep',
        `Thư mục ${kind} chỉ có các tệp: ${known.map((each) => `${each}${extension}`).join(', ')}. Đổi tên tệp thành một tên ấy.`,
      );
    } else if (entry.size > LARGEST_FILE_BYTES) {
      refuse(
        entry.path,
        'kich-thuoc',
        `Tệp nặng ${Math.ceil(entry.size / 1000)} kB, tối đa ${LARGEST_FILE_BYTES / 1000} kB. Tách thành nhiều bài.`,
      );
    } else {
      const bytes = readFileSync(join(contentFolder, entry.path));
      files.push({ kind, path: entry.path, id, isPublished: !id.startsWith('_'), bytes });
    }
  }
  return { files, images, problems };
}

/** What systems and open programs leave in a folder: never content, and never published. */
const LEFT_BEHIND =
  /^(?:\.DS_Store|\.gitkeep|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#|\..*\.sw[a-p]|.*~)$/iu;

interface FolderEntry {
  path: string;
  type: 'file' | 'other';
  size: number;
}

/** Every file below a folder in a fixed order. Links are reported, never followed. */
function listFiles(root: string, below: string): FolderEntry[] {
  const names = readdirSync(join(root, below)).sort();
  return names.flatMap((name) => {
    if (LEFT_BEHIND.test(name)) return [];
    const path = below ? `${below}/${name}` : name;
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    // A name that is not UTF-8 cannot be opened again; its name alone gets it refused.
    if (!stats) return name.includes('\uFFFD') ? [{ path, type: 'file', size: 0 }] : [];
    if (stats.isDirectory()) return listFiles(root, path);
    return [{ path, type: stats.isFile() ? 'file' : 'other', size: stats.size }];
  });
}
