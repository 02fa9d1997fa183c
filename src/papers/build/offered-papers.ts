import {
  citedRegulations,
  publishedTemplates,
  type TemplateEntry,
  type TopicEntry,
} from '../../library/collections.ts';
import type { PaperDocument } from '../define/blocks.ts';
import { fill } from '../fill/fill.ts';
import type { TemplateData, TopicData } from '../define/paper-data.ts';
import { docxFile, pdfFile } from './paper-files.ts';
import { canMakePdf } from './pdf.ts';
import { officialCitation, rankOfBasis } from '../../model/regulation.ts';
import { formOfRole } from '../../model/paper-kind.ts';
import { PAPER_PAGES } from '../../text/papers.ts';

/** A paper of the site: a blank form, or a form filled from a topic. */
export interface Paper {
  template: TemplateEntry;
  /** Filled anew whenever it is asked for: a list of every file of the site then costs nothing. */
  document: () => PaperDocument;
  files: PaperFile[];
}

export type PaperFileKind = 'docx' | 'pdf';

/** A file that a reader may take away. Its bytes are made when first read, kept on disk, and read again later. */
export interface PaperFile {
  kind: PaperFileKind;
  /** Name without its ending. */
  name: string;
  path: string;
  read: () => Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** One form, blank, with its files. */
export function blankPaper(template: TemplateEntry): Paper {
  const document = () => fill(template.data);
  const name = `${template.id}-${PAPER_PAGES.blankSuffix}`;
  return {
    template,
    document,
    files: [
      file('docx', template.path, name, () => docxFile(document())),
      ...pdfOf(document, template.path, name),
    ],
  };
}

/** Every form in the order of a session's work. */
export async function templatesInOrder(): Promise<TemplateEntry[]> {
  return (await publishedTemplates()).sort((a, b) => a.data.order - b.data.order);
}

const SHEET_ROLE = 'phieu-cua-chuyen-de';

/** The form that every topic prints at `/chuyen-de/<topic>/in/`; says in Vietnamese what a site without it lacks. */
export async function discussionSheet(): Promise<TemplateEntry> {
  const forms = await publishedTemplates();
  const found = formOfRole(
    forms.map(({ id, data }) => [id, data]),
    SHEET_ROLE,
  );
  const form = forms.find(({ id }) => id === found?.[0]);
  if (!form) throw new Error(PAPER_PAGES.sheetMissing(SHEET_ROLE));
  return form;
}

/** Every blank form as a browser fills it, by name. */
export async function templateData(): Promise<TemplateData> {
  return Object.fromEntries((await templatesInOrder()).map(({ id, data }) => [id, data]));
}

/** What a browser fills the papers of a topic with. */
export async function topicData(topic: TopicEntry): Promise<TopicData> {
  return { source: await sourceOf(topic) };
}

async function sourceOf(topic: TopicEntry): Promise<TopicData['source']> {
  const regulations = await citedRegulations(topic.data.citations);
  const inForce = regulations.filter(({ data }) => data.status === 'con-hieu-luc');
  return {
    topic: topic.data,
    topicPath: topic.path,
    citations: inForce
      .map(({ data }) => officialCitation(data))
      .sort((one, other) => rankOfBasis(one) - rankOfBasis(other)),
  };
}

/** Every form of the set of a topic. The plan of a year stands alone. */
async function templatesOfTopics(): Promise<TemplateEntry[]> {
  return (await templatesInOrder()).filter(({ data }) => data.set !== 'rieng');
}

/**
 * Every paper of the set for one session. Some come as a PDF of their own, beside that of the smallest set; everything
 * else is made in the reader's browser: decision 25.
 */
export async function topicPapers(topic: TopicEntry): Promise<Paper[]> {
  const source = await sourceOf(topic);
  const templates = await templatesOfTopics();
  const sheet = await discussionSheet();
  return templates.map((template) => {
    const document = () => fill(template.data, { ...source, form: template.id });
    const name = `${template.id}-${topic.id}`;
    const files =
      (template.data.hasOwnPdf ?? template.id === sheet.id) ? pdfOf(document, papersPath(topic), name) : [];
    return { template, document, files };
  });
}

/** Address of the set of a topic: `/chuyen-de/quy-khuyen-hoc/giay-to/`. */
export function papersPath(topic: TopicEntry): string {
  return `${topic.path}giay-to/`;
}

/** Papers that no session can do without. */
export const smallestSet = (papers: readonly Paper[]): Paper[] =>
  papers.filter(({ template }) => template.data.set === 'toi-thieu');

/** The smallest set of a topic as one PDF; none where PDFs cannot be made. */
export function setFile(topic: TopicEntry, papers: readonly Paper[]): PaperFile[] {
  if (!canMakePdf()) return [];
  const title = PAPER_PAGES.set.title(topic.data.title);
  const name = `${PAPER_PAGES.setPrefix}-${topic.id}`;
  const documents = () => smallestSet(papers).map(({ document }) => document());
  return [file('pdf', papersPath(topic), name, () => pdfFile(documents(), title))];
}

function pdfOf(document: Paper['document'], folder: string, name: string): PaperFile[] {
  return canMakePdf() ? [file('pdf', folder, name, () => pdfFile([document()]))] : [];
}

function file(kind: PaperFileKind, folder: string, name: string, read: PaperFile['read']): PaperFile {
  return { kind, name, path: `${folder}${name}.${kind}`, read };
}

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** A file as the site serves it. */
export async function fileResponse({ kind, read }: PaperFile): Promise<Response> {
  return new Response(await read(), { headers: { 'Content-Type': MEDIA_TYPES[kind] } });
}
