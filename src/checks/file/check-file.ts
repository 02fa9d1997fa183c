import type { Root } from 'mdast';
import { parseYaml, splitFrontMatter, type ParsedData } from '../../language/front-matter.ts';
import { lostText } from '../../language/lost-text.ts';
import { parseBody } from '../../language/parse.ts';
import { runTogether } from '../../language/run-together.ts';
import { placeAt, problem, type Problem } from '../../language/problem.ts';
import { checkParsedBody, type BodyReferences } from '../../language/rules.ts';
import { textsOfBody, type ReadText } from '../../language/read-text.ts';
import { strayMarks } from '../../language/stray-marks.ts';
import { blankProblems } from '../../language/tag-blanks.ts';
import { CONTENT_KINDS } from '../../kinds/content-kind.ts';
import { checkCharacters } from '../letters/characters.ts';
import { smuggledProblems } from '../letters/read-text.ts';
import { conflictProblems } from './conflict-marks.ts';
import { fieldMarkProblems } from './field-marks.ts';
import { kindReminders } from './kind-reminders.ts';
import { quotedInData } from './quoted-points.ts';
import { personalDataProblems } from './personal-data.ts';
import { readBySchema } from './schema-problems.ts';
import type { SourceFile } from './source.ts';
import { dayProblems } from './text-days.ts';
import { figureProblems } from './text-figures.ts';

/** One file after every check that needs no other file. */
export interface CheckedFile {
  source: SourceFile;
  problems: Problem[];
  /** Data as the schema gives it back; absent where the file has an error in its data. */
  data?: Record<string, unknown>;
  /** Where the data's values stand. */
  parsed?: ParsedData;
  /** The file's text below the front matter. */
  body: string;
  tree?: Root;
  references: BodyReferences;
}

/** Checks one file on its own: characters, front matter, schema, body. Pure. */
export function checkFile(source: SourceFile): CheckedFile {
  const { schema, extension } = CONTENT_KINDS[source.kind];
  const checked: CheckedFile = {
    source,
    problems: [],
    body: '',
    references: { links: [], rules: [], images: [] },
  };
  const { text, problems } = checkCharacters(source.bytes);
  checked.problems.push(
    ...problems.filter((each) => text === undefined || !isQuotedMistake(each, source, text)),
  );
  // A file with a line of that length is not for a parser.
  if (text === undefined || problems.some(({ rule }) => rule === 'kich-thuoc')) return checked;

  const conflict = conflictProblems(text);
  if (conflict.length > 0) return { ...checked, problems: conflict };

  const split = extension === '.yaml' ? { yaml: text, yamlStartLine: 0, body: '' } : splitFrontMatter(text);
  if ('rule' in split) {
    checked.problems.push(split);
    return checked;
  }

  const parsed = parseYaml(split.yaml, split.yamlStartLine);
  checked.problems.push(
    ...bareDateProblems(parsed),
    ...cutTextProblems(parsed),
    ...fieldMarkProblems(parsed),
  );
  const smuggled = smuggledProblems(parsed.texts);
  checked.problems.push(...smuggled.filter(({ severity }) => severity === 'warning'));
  const unreadable = [...parsed.problems, ...smuggled.filter(({ severity }) => severity === 'error')];
  const read = unreadable.length > 0 ? { problems: unreadable } : readBySchema(schema, parsed);
  checked.problems.push(...read.problems);
  if (read.problems.length === 0) {
    checked.parsed = parsed;
    checked.data = read.data as Record<string, unknown>;
    checked.references.rules.push(...quotedInData(checked.data, parsed));
    checked.problems.push(
      ...kindReminders(source.kind, checked.data, parsed),
      ...readProblems(
        source,
        parsed.texts.filter(({ isKey }) => !isKey),
      ),
    );
  }

  if (extension !== '.yaml') {
    const body = parseBody(split.body);
    const report = checkParsedBody(body);
    const { tree } = body;
    checked.problems.push(
      ...report.problems,
      ...(tree ? smuggledProblems(textsOfBody(tree, split.body)) : []),
      ...(tree ? readProblems(source, textsOfBody(tree, split.body)) : []),
      ...(tree ? strayMarks(tree, split.body) : []),
      ...(tree ? lostText(tree, split.body) : []),
      ...(tree ? runTogether(tree, split.body) : []),
      ...blankProblems(split.body),
    );
    const { links, rules, images } = report.references;
    const references = { links, rules: [...checked.references.rules, ...rules], images };
    Object.assign(checked, { references, body: split.body.trim() });
    // What remains of a body with errors is good for finding more of them, never for a page.
    if (tree && body.problems.length === 0) checked.tree = tree;
  }
  return checked;
}

/** What the sentences of a file say, wherever they stand. */
function readProblems({ kind }: SourceFile, texts: readonly ReadText[]): Problem[] {
  return [...personalDataProblems(kind, texts), ...dayProblems(texts), ...figureProblems(texts)];
}

function bareDateProblems({ bareDates }: ParsedData): Problem[] {
  return bareDates.map(({ text, ...place }) => ({
    ...problem(
      place,
      'ngay-thang',
      `Đặt ngày trong ngoặc kép: "${text}". Không có ngoặc, phần mềm khác có thể đổi ngày.`,
    ),
    severity: 'warning' as const,
  }));
}

function cutTextProblems({ cutTexts }: ParsedData): Problem[] {
  const message =
    'Chữ từ dấu # trở đi bị coi là ghi chú và không được đăng. Đặt cả câu trong ngoặc kép; nếu đúng là ghi chú, viết trên một dòng riêng (thêm dấu cách sau #).';
  return cutTexts.map((place) => ({ ...problem(place, 'yaml', message), severity: 'warning' as const }));
}

/** Words to be found by: what people type, mistakes included. */
const KEYWORDS = /^(?:keywords|asks):.*\n(?:[ \t]*(?:-|#).*\n|[ \t]+.*\n)*/gmu;

function isQuotedMistake({ rule, line }: Problem, { kind }: SourceFile, text: string): boolean {
  if (rule !== 'chinh-ta') return false;
  if (kind === 'search') return true;
  return [...text.matchAll(KEYWORDS)].some(({ index, 0: { length } }) => {
    const first = placeAt(text, index).line;
    const last = placeAt(text, index + length).line;
    return first <= line && line < last;
  });
}
