import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readBySchema } from '../../checks/file/schema-problems.ts';
import { checkCharacters } from '../../checks/letters/characters.ts';
import { parseYaml } from '../../language/front-matter.ts';
import type { Problem } from '../../language/problem.ts';
import { siteSchema, type SiteFile } from '../../schema/site.ts';

export const SITE_FILE = 'site.yaml';

/** Reads the `site.yaml` of a folder. Throws, in Vietnamese and by line, where it is missing or wrong. */
export function readSiteFile(folder: string): SiteFile {
  const path = join(folder, SITE_FILE);
  const shown = relative(process.cwd(), path) || SITE_FILE;
  if (!existsSync(path)) {
    throw new Error(
      `Không có tệp ${shown}. SITE_DIR phải là thư mục của một trang; npm run new-site tạo một thư mục như thế.`,
    );
  }
  const { text, problems: letters } = checkCharacters(readFileSync(path));
  refuse(shown, letters);
  const parsed = parseYaml(text ?? '', 0);
  refuse(shown, parsed.problems);
  const { data, problems } = readBySchema(siteSchema, parsed);
  refuse(shown, problems);
  const site = data as SiteFile;
  if (site.mark !== undefined && !existsSync(join(folder, site.mark))) {
    refuse(shown, [
      {
        ...parsed.locate(['mark']),
        rule: 'gia-tri',
        severity: 'error',
        message: `mark: Không có tệp ${site.mark} cạnh ${SITE_FILE}. Chép tệp ấy vào hoặc bỏ dòng này.`,
      },
    ]);
  }
  return site;
}

function refuse(file: string, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(
    ({ line, column, rule, message }) => `${file}:${line}:${column} [${rule}] ${message}`,
  );
  throw new Error(lines.join('\n'));
}
