import type { Root } from 'mdast';
import { checkEscapes } from '../language/escape-rules.ts';
import { parseYaml, splitFrontMatter, type ParsedData } from '../language/front-matter.ts';
import { parseBody } from '../language/parse.ts';
import type { Problem } from '../language/problem.ts';
import { checkBody, type BodyReferences } from '../language/rules.ts';
import { CONTENT_KINDS } from '../model/content-kind.ts';
import { checkCharacters } from './characters.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

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
  checked.problems.push(...problems);
  // A file with a line of that length is not for a parser.
  if (text === undefined || problems.some(({ rule }) => rule === 'kich-thuoc')) return checked;

  const split = extension === '.yaml' ? { yaml: text, yamlStartLine: 0, body: '' } : splitFrontMatter(text);
  if ('rule' in split) {
    checked.problems.push(split);
    return checked;
  }

  const parsed = parseYaml(split.yaml, split.yamlStartLine);
  const dataProblems = parsed.problems.length > 0 ? parsed.problems : schemaProblems(schema, parsed);
  checked.problems.push(...dataProblems);
  if (dataProblems.length === 0) {
    checked.parsed = parsed;
    checked.data = schema.parse(parsed.data);
  }

  if (extension !== '.yaml') {
    const tree = parseBody(split.body);
    if ('rule' in tree) {
      checked.problems.push(tree);
    } else {
      const report = checkBody(tree);
      checked.problems.push(...report.problems, ...checkEscapes(tree, split.body));
      Object.assign(checked, { tree, references: report.references, body: split.body.trim() });
    }
  }
  return checked;
}
