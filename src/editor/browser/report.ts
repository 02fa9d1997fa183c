import { CONTENT_KINDS, type ContentKindName } from '../../kinds/content-kind.ts';
import { EDITOR_TEXT } from '../../text/editor.ts';
import type { Entry } from '../entry-file.ts';
import { reportOn, type EntryReport } from '../entry-problems.ts';
import { escapeText } from './escape-text.ts';

const { report: WORDS } = EDITOR_TEXT;

/** What stands between an entry and its page, above its preview. */
export function reportHtml(kind: ContentKindName, entry: Entry): string {
  const { missing, wrong, reminders } = reportOn(kind, '', entry);
  const parts = [
    listHtml(WORDS.wrong, wrong),
    listHtml(
      WORDS.missing,
      kind === 'topics' ? stepsOf(missing) : missing.map(({ label }) => label),
      missing,
    ),
    listHtml(WORDS.reminders, reminders),
  ].join('');
  const end = missing.length > 0 ? WORDS.draft : parts ? '' : WORDS.done;
  return `<h2>${WORDS.title}</h2>${parts}${end && `<p>${end}</p>`}`;
}

/** What is missing of a topic, step by step in the order of its form. */
function stepsOf(missing: EntryReport['missing']): string[] {
  const keys = [...Object.keys(CONTENT_KINDS.topics.schema.shape), 'body'];
  const place = (key: string) => keys.indexOf(key);
  const steps = Object.entries(WORDS.topicSteps);
  return steps.map(([first, title], index) => {
    const next = steps[index + 1]?.[0];
    const ofStep = missing.filter(
      ({ key }) => place(key) >= place(first) && (next === undefined || place(key) < place(next)),
    );
    return WORDS.step(index + 1, title, [...new Set(ofStep.map(({ label }) => label))]);
  });
}

function listHtml(title: string, lines: readonly string[], because: readonly unknown[] = lines): string {
  if (because.length === 0) return '';
  return `<h3>${title}</h3><ul>${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`;
}
