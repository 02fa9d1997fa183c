import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import type { ReactElement } from 'react';
import { documentToHtml } from '../../papers/draw/to-html.ts';
import { fill } from '../../papers/fill/fill.ts';
import { parseBody } from '../../language/parse.ts';
import { checkParsedBody } from '../../language/rules.ts';
import { renderBody, type FindRule } from '../../language/to-html.ts';
import { formatDate } from '../../model/calendar-day.ts';
import { CONFIDENCE } from '../../model/confidence.ts';
import { CONTENT_IMAGES } from '../../model/content-image.ts';
import { CONTENT_KINDS, entryPath, type ContentKindName } from '../../kinds/content-kind.ts';
import { regulationCitation } from '../../model/regulation.ts';
import type { Regulation } from '../../schema/regulation.ts';
import { publicationFields } from '../../schema/publication.ts';
import { templateSchema } from '../../schema/template.ts';
import { EDITOR_TEXT } from '../../text/editor.ts';
import { htmlBelow } from '../../site/href.ts';
import { wholeBody, type Entry } from '../entry-file.ts';
import { metaOf, type AnySchema } from '../../schema/walk.ts';
import { isEmpty, withoutEmpty } from '../empty-fields.ts';
import { escapeText } from './escape-text.ts';
import { papersHtml } from './preview-papers.ts';
import { reportHtml } from './report.ts';

/** Where the site stands on its host: the editor's page is always `quan-tri/` below it. */
const BASE = typeof location === 'undefined' ? '/' : location.pathname.replace(/quan-tri\/.*$/u, '');

/** What Sveltia leaves on the window for previews: React's way of making an element. */
type CreateElement = (type: string, props: object | null, ...children: unknown[]) => ReactElement;
const make: CreateElement = (...args) => (window as unknown as { h: CreateElement }).h(...args);

/** Regulations already read, by name. A preview drawn before they have come says where the text will stand. */
const regulations = new Map<string, Regulation>();
let areRegulationsAsked = false;

/** The preview of one folder as a React component. */
export function previewOf(kind: ContentKindName) {
  return (props: CustomPreviewTemplateProps): ReactElement => {
    const entry = (props.entry.get('data') as unknown as { toJS: () => Entry }).toJS();
    const { preview, schema } = CONTENT_KINDS[kind];
    const report = html('section', 'report', reportHtml(kind, entry));
    if (preview === 'sheet')
      return make('article', null, report, html('div', 'paper-sheet', templateHtml(entry)));
    const fields = Object.entries<AnySchema>(schema.shape);
    if (preview === 'fields') return make('article', null, report, filledIn(fields, entry, props));
    askForRegulations(props);
    const others = fields.filter(([name]) => !SHOWN_ELSEWHERE.has(name));
    return make(
      'article',
      null,
      report,
      make('h1', null, text(entry['title'] ?? entry['author'])),
      make('p', { className: 'lede' }, text(entry['summary'])),
      html('div', 'prose', htmlBelow(previewedBody(entry, props), BASE)),
      filledIn(others, entry, props),
      ...(kind === 'topics' ? [html('section', 'papers', papersHtml(entry, props))] : []),
    );
  };
}

/** The fields that hold something, as Sveltia shows each. */
function filledIn(
  fields: readonly (readonly [name: string, field: AnySchema])[],
  entry: Entry,
  { widgetFor }: CustomPreviewTemplateProps,
): ReactElement {
  const filled = fields.filter(([name]) => !isEmpty(entry[name]));
  return make(
    'section',
    { className: 'other-fields' },
    ...filled.map(([name, field]) =>
      make('div', { key: name }, make('h3', null, metaOf(field).title), widgetFor(name)),
    ),
  );
}

/** What a page shows at its head, in its lists, or not at all. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['author', 'sentOn', 'about', 'source', 'field', 'settings', 'stage', 'order'],
  ...Object.keys(publicationFields),
]);

/** The body with its pictures, also with those that only this browser holds so far. */
function previewedBody(entry: Entry, { getAsset }: CustomPreviewTemplateProps): string {
  const sources = new Map<string, string>();
  const pictures = (entry.pictures ?? []).map((picture, index) => {
    const src = picture.src.startsWith('blob:') ? `${CONTENT_IMAGES.path}hinh-${index + 1}.jpg` : picture.src;
    sources.set(src, src === picture.src ? (getAsset(src)?.url ?? src) : picture.src);
    return { ...picture, src };
  });
  return bodyHtml(wholeBody({ ...entry, pictures }).body).replaceAll(
    /(?<=<img src=")[^"]+/gu,
    (src) => sources.get(src) ?? src,
  );
}

/** The body as the site prints it, or what keeps it from being printed. */
export function bodyHtml(body: string): string {
  // The report above says that it is still to be written.
  if (body.trim() === '') return '';
  const parsed = parseBody(body);
  const errors = checkParsedBody(parsed).problems.filter(({ severity }) => severity === 'error');
  if (!parsed.tree || errors.length > 0) {
    const items = errors.map(
      ({ line, message }) => `<li>${escapeText(`${EDITOR_TEXT.line(line)}: ${message}`)}</li>`,
    );
    return `<ul class="problems">${items.join('')}</ul>`;
  }
  return renderBody(parsed.tree, findRule, () => ({})).html;
}

/** The blank form as it is printed. A form that is not finished yet is drawn when it is. */
function templateHtml(entry: Entry): string {
  const { body: _body, ...fields } = wholeBody(entry);
  const { data } = templateSchema.safeParse(withoutEmpty(templateSchema, fields));
  return data ? documentToHtml(fill(data)) : `<p>${EDITOR_TEXT.preview.unfinished}</p>`;
}

const findRule: FindRule = (regulationId, pointId) => {
  const regulation = regulations.get(regulationId);
  const point = regulation?.points.find(({ id }) => id === pointId);
  return {
    text: point?.text ?? EDITOR_TEXT.preview.rule(regulationId, pointId),
    citation: regulation ? regulationCitation(regulation) : regulationId,
    path: `${entryPath('regulations', regulationId)}#${pointId}`,
    confidence: point?.confidence ?? '',
    confidenceLabel: point ? CONFIDENCE[point.confidence] : '',
    checkedOn: regulation ? formatDate(regulation.checkedOn) : '',
  };
};

function askForRegulations({ getCollection }: CustomPreviewTemplateProps): void {
  if (areRegulationsAsked) return;
  areRegulationsAsked = true;
  void getCollection('regulations').then((entries) => {
    for (const each of Array.isArray(entries) ? entries : [entries]) {
      const { slug, data } = each.toJS() as unknown as { slug: string; data: Regulation };
      regulations.set(slug, data);
    }
  });
}

function html(type: string, className: string, __html: string): ReactElement {
  return make(type, { className, dangerouslySetInnerHTML: { __html } });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
