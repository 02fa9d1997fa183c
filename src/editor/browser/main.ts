import CMS from '@sveltia/cms';
import { CONTENT_KIND_NAMES, CONTENT_KINDS, type ContentKindName } from '../../kinds/content-kind.ts';
import { EDITOR_TEXT } from '../../text/editor.ts';
import type { EditorSettings } from '../backend.ts';
import { editorComponents } from '../components.ts';
import { editorConfig, formatName } from '../config.ts';
import { readEntry, writeEntry, type Entry } from '../entry-file.ts';
import { withNames } from '../before-save.ts';
import { reasonsToRefuse } from '../entry-problems.ts';
import { withdrawals } from '../forge/following.ts';
import { showForgeNotices } from './forge-notice.ts';
import { previewOf } from './preview.ts';
import { loadVietnameseLetters } from './letters.ts';

const MOST_REASONS = 4;

/** Starts the editor on this page. */
export async function startEditor(settings: EditorSettings): Promise<void> {
  for (const kind of CONTENT_KIND_NAMES) {
    CMS.registerCustomFormat(formatName(kind), CONTENT_KINDS[kind].extension.slice(1), {
      fromFile: (text) => readEntry(kind, text),
      toFile: (entry) => writeEntry(kind, entry as Entry),
    });
  }
  for (const component of editorComponents()) CMS.registerEditorComponent(component);
  for (const kind of CONTENT_KIND_NAMES) CMS.registerPreviewTemplate(kind, previewOf(kind));
  CMS.registerPreviewStyle(`${import.meta.env.BASE_URL}preview.css`);
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const { collection, slug, data, newRecord, path } = entry.toJS() as unknown as SavedEntry;
      const saving = { kind: collection, id: slug, entry: data, isNew: newRecord, openedAs: openedAs() };
      const { entry: named, takenOver } = withNames(saving);
      const reasons = reasonsToRefuse(collection, slug, named);
      if (reasons.length > 0) throw refusal(reasons);
      withdrawals.set(path, takenOver);
      return entry.set('data', named as never);
    },
  });
  loadVietnameseLetters();
  showForgeNotices();
  await CMS.init({ config: editorConfig(settings) });
}

/** The name under which the form was opened, as the address says; absent where it is a new text's. */
function openedAs(): string | undefined {
  return /\/entries\/([^/?]+)/u.exec(location.hash)?.[1];
}

interface SavedEntry {
  newRecord: boolean;
  path: string;
  collection: ContentKindName;
  slug: string;
  data: Entry;
}

/** Sveltia shows the cause of an error of this name in its own dialog; of any other, nothing. */
function refusal(reasons: readonly string[]): Error {
  const shown = reasons.slice(0, MOST_REASONS);
  if (reasons.length > shown.length) shown.push(EDITOR_TEXT.more(reasons.length - shown.length));
  return new Error('saving_failed', { cause: new Error(shown.join('\n')) });
}
