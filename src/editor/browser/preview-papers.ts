import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import { documentToHtml } from '../../papers/draw/to-html.ts';
import { fill } from '../../papers/fill/fill.ts';
import { templateSchema, type Template } from '../../schema/template.ts';
import { topicSchema } from '../../schema/topic.ts';
import { EDITOR_TEXT } from '../../text/editor.ts';
import { withoutEmpty } from '../empty-fields.ts';
import { wholeBody, type Entry } from '../entry-file.ts';
import { escapeText } from './escape-text.ts';

/** Forms already read. A preview drawn before they have come shows none. */
let templates: Template[] | undefined;

/** The papers that every session needs, filled with a topic as far as it is written. */
export function papersHtml(entry: Entry, props: CustomPreviewTemplateProps): string {
  askForTemplates(props);
  const { body: _body, ...fields } = wholeBody(entry);
  const { data: topic } = topicSchema.safeParse(withoutEmpty(topicSchema, fields));
  if (!topic) return `<h2>${EDITOR_TEXT.preview.papers}</h2><p>${EDITOR_TEXT.preview.unfinished}</p>`;
  const papers = (templates ?? []).map((template) => {
    const sheet = documentToHtml(fill(template, { topic }));
    return `<details><summary>${escapeText(template.title)}</summary><div class="paper-sheet">${sheet}</div></details>`;
  });
  return `<h2>${EDITOR_TEXT.preview.papers}</h2>${papers.join('')}`;
}

function askForTemplates({ getCollection }: CustomPreviewTemplateProps): void {
  if (templates) return;
  templates = [];
  void getCollection('templates').then((entries) => {
    templates = [entries].flat().flatMap((each) => {
      const { data } = each.toJS() as unknown as { data: object };
      const read = templateSchema.safeParse(data);
      return read.data?.set === 'toi-thieu' && !read.data.isDraft ? [read.data] : [];
    });
  });
}
