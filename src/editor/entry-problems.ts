import { checkFile } from '../checks/file/check-file.ts';
import { CONTENT_KINDS, type ContentKindName } from '../kinds/content-kind.ts';
import type { Problem } from '../language/problem.ts';
import { EDITOR_TEXT } from '../text/editor.ts';
import { PICTURE_MARK } from './body-pictures.ts';
import { wholeBody, writeEntry, type Entry } from './entry-file.ts';
import { metaOf, schemaAt, valueAt, type AnySchema } from '../schema/walk.ts';
import { isEmpty, withoutEmpty } from './empty-fields.ts';

/** What stands between an entry and its page, in the words of its form. */
export interface EntryReport {
  /** Fields still to be written, by their keys and by what the form calls them. */
  missing: { key: string; label: string }[];
  /** What must be mended before a save. */
  wrong: string[];
  /** What the check of the proposal will remind the reviewer of. */
  reminders: string[];
}

/** What an editor must mend before an entry can be saved, as sentences; none where it may be saved. */
export function reasonsToRefuse(kind: ContentKindName, id: string, entry: Entry): string[] {
  return reportOn(kind, id, entry).wrong;
}

/** Everything that the form and the content check say of an entry, without the other files. */
export function reportOn(kind: ContentKindName, id: string, entry: Entry): EntryReport {
  const { schema, extension } = CONTENT_KINDS[kind];
  const { body, ...fields } = wholeBody(entry);
  const data = withoutEmpty(schema, fields) as Record<string, unknown>;
  const issues = schema.safeParse(data).error?.issues ?? [];
  const unfinished = issues.filter((issue) => isEmpty(valueAt(data, issue.path)));
  // A draft may wait for what is still to be written, and rules over several fields wait with it.
  const waiting =
    unfinished.length > 0
      ? issues.filter((issue) => unfinished.includes(issue) || issue.code === 'custom' || isShortList(issue))
      : [];
  const wrong = issues.filter((issue) => !waiting.includes(issue));
  const text = textProblems(kind, id, { ...data, body }, issues.length > 0);
  const say = (severity: Problem['severity']) =>
    text.flatMap((each) => (each.severity === severity ? [each.sentence] : []));
  const isBodyMissing = extension !== '.yaml' && body.trim() === '';
  return {
    missing: onceEach([
      ...waiting
        .filter(({ code }) => code !== 'custom')
        .map(({ path }) => ({ key: String(path[0]), label: labelOf(schema, path, data) })),
      ...(isBodyMissing ? [{ key: 'body', label: EDITOR_TEXT.body }] : []),
    ]),
    wrong: [
      ...wrong.map(({ path, message }) => `${labelOf(schema, path, data)}: ${message}`),
      ...[...body.matchAll(PICTURE_MARK)].map(([mark]) => EDITOR_TEXT.pictures.unknown(mark)),
      ...say('error'),
    ],
    reminders: say('warning'),
  };
}

/** Problems of characters and of the body, as the content check of the site finds them. */
function textProblems(kind: ContentKindName, id: string, entry: Entry, hasDataProblems: boolean) {
  const text = writeEntry(kind, entry);
  const bytes = new TextEncoder().encode(text);
  const { problems } = checkFile({ kind, path: `${kind}/${id}`, id, isPublished: true, bytes });
  const above = text.split('\n').length - (entry.body ?? '').trim().split('\n').length - 1;
  return problems
    .filter(({ rule }) => rule !== 'noi-dung-trong' && !(hasDataProblems && OF_DATA.has(rule)))
    .map(({ line, severity, message }) => ({
      severity,
      sentence:
        line > above && entry.body
          ? `${EDITOR_TEXT.body}, ${EDITOR_TEXT.line(line - above)}: ${message}`
          : message,
    }));
}

/** An empty text may break two rules of its field; it is missing once. */
function onceEach(missing: EntryReport['missing']): EntryReport['missing'] {
  const labels = missing.map(({ label }) => label);
  return missing.filter(({ label }, index) => labels.indexOf(label) === index);
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
