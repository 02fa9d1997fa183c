import { checkFile } from '../checks/file/check-file.ts';
import { CONTENT_KINDS, type ContentKindName } from '../kinds/content-kind.ts';
import { EDITOR_TEXT } from '../text/editor.ts';
import { writeEntry, type Entry } from './entry-file.ts';
import { metaOf, schemaAt, valueAt, type AnySchema } from '../schema/walk.ts';
import { isEmpty, withoutEmpty } from './empty-fields.ts';

/** What an editor must mend before an entry can be saved, as sentences; none where it may be saved. */
export function reasonsToRefuse(kind: ContentKindName, id: string, entry: Entry): string[] {
  const { schema } = CONTENT_KINDS[kind];
  const { body, ...fields } = entry;
  const data = withoutEmpty(schema, fields) as Record<string, unknown>;
  const issues = schema.safeParse(data).error?.issues ?? [];
  const unfinished = issues.filter((issue) => isEmpty(valueAt(data, issue.path)));
  // A draft may wait for what is still to be written, and rules over several fields wait with it.
  const wrong =
    unfinished.length > 0
      ? issues.filter(
          (issue) => !unfinished.includes(issue) && issue.code !== 'custom' && !isShortList(issue),
        )
      : issues;
  const ofData = wrong.map(({ path, message }) => `${labelOf(schema, path, data)}: ${message}`);
  return [
    ...ofData,
    ...textProblems(kind, id, { ...data, ...(body !== undefined && { body }) }, issues.length > 0),
  ];
}

/** Problems of characters and of the body, as the content check of the site finds them. */
function textProblems(kind: ContentKindName, id: string, entry: Entry, hasDataProblems: boolean): string[] {
  const text = writeEntry(kind, entry);
  const bytes = new TextEncoder().encode(text);
  const { problems } = checkFile({ kind, path: `${kind}/${id}`, id, isPublished: true, bytes });
  const above = text.split('\n').length - (entry.body ?? '').trim().split('\n').length - 1;
  return problems
    .filter(({ severity, rule }) => severity === 'error' && !(hasDataProblems && OF_DATA.has(rule)))
    .filter(({ rule }) => rule !== 'noi-dung-trong')
    .map(({ line, message }) =>
      line > above && entry.body
        ? `${EDITOR_TEXT.body}, ${EDITOR_TEXT.line(line - above)}: ${message}`
        : message,
    );
}

const OF_DATA: ReadonlySet<string> = new Set(['truong-thieu', 'truong-la', 'gia-tri']);

function isShortList({ code, origin }: { code?: string; origin?: unknown }): boolean {
  return code === 'too_small' && origin === 'array';
}

/** `Chương trình › 3 › Số phút`: the way to a value by what the form calls its fields. */
function labelOf(root: AnySchema, path: readonly PropertyKey[], data: unknown): string {
  const names = path.map((key, index) =>
    typeof key === 'number'
      ? String(key + 1)
      : (metaOf(schemaAt(root, path.slice(0, index + 1), data)).title ?? String(key)),
  );
  return names.join(' › ') || EDITOR_TEXT.wholeEntry;
}
