import { citedRegulations, publishedTemplates, type TemplateEntry, type TopicEntry } from './collections.ts';
import type { PaperDocument } from './documents/blocks.ts';
import { fill } from './documents/fill.ts';
import type { TemplateData, TopicData } from './documents/paper-data.ts';
import { docxFile, pdfFile, zipFile } from './integrations/paper-files.ts';
import { canMakePdf } from './integrations/pdf.ts';
import { regulationCitation } from './model/regulation.ts';
import { fileSize, PAPER_PAGES } from './text/papers.ts';

/** A paper of the site: a blank form, or a form filled from a topic. */
export interface Paper {
  template: TemplateEntry;
  document: PaperDocument;
  files: PaperFile[];
}

/** A file that a reader may take away. Its bytes are made once, kept on disk, and read again when it is served. */
export interface PaperFile {
  kind: 'docx' | 'pdf' | 'zip';
  name: string;
  path: string;
  size: string;
  read: () => Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Papers of a topic that many readers take alone; the others come as PDF in the whole set. */
const ALONE_AS_PDF: ReadonlySet<string> = new Set(['de-cuong', 'phieu-thao-luan']);

/** One form, blank, with its files. */
export async function blankPaper(template: TemplateEntry): Promise<Paper> {
  const document = fill(template.data);
  return {
    template,
    document,
    files: await filesOf(document, template.path, `${template.id}-${PAPER_PAGES.blankSuffix}`, true),
  };
}

/** Every form in the order of a session's work. */
export async function templatesInOrder(): Promise<TemplateEntry[]> {
  return (await publishedTemplates()).sort((a, b) => a.data.order - b.data.order);
}

/** Every blank form as a browser fills it, by name. */
export async function templateData(): Promise<TemplateData> {
  return Object.fromEntries((await templatesInOrder()).map(({ id, data }) => [id, data]));
}

/** What a browser fills the papers of a topic with, and what it calls their files. */
export async function topicData(topic: TopicEntry): Promise<TopicData> {
  const templates = await templatesOfTopics();
  return {
    source: await sourceOf(topic),
    papers: templates.map(({ id }) => ({ template: id, file: `${id}-${topic.id}` })),
  };
}

async function sourceOf(topic: TopicEntry): Promise<TopicData['source']> {
  const regulations = await citedRegulations(topic.data.citations);
  const inForce = regulations.filter(({ data }) => data.status === 'con-hieu-luc');
  return {
    topic: topic.data,
    topicPath: topic.path,
    citations: inForce.map(({ data }) => regulationCitation(data)),
  };
}

/** Every form that speaks of a topic. The plan of a year does not. */
async function templatesOfTopics(): Promise<TemplateEntry[]> {
  return (await templatesInOrder()).filter(({ data }) => JSON.stringify(data.blocks).includes('topic.'));
}

/** The whole set for one session. */
export async function topicPapers(topic: TopicEntry): Promise<Paper[]> {
  const source = await sourceOf(topic);
  const templates = await templatesOfTopics();
  return Promise.all(
    templates.map(async (template) => {
      const document = fill(template.data, source);
      return {
        template,
        document,
        files: await filesOf(
          document,
          papersPath(topic),
          `${template.id}-${topic.id}`,
          ALONE_AS_PDF.has(template.id),
        ),
      };
    }),
  );
}

/** Address of the set of a topic: `/chuyen-de/quy-khuyen-hoc/giay-to/`. */
export function papersPath(topic: TopicEntry): string {
  return `${topic.path}giay-to/`;
}

/** The whole set of a topic in one file: a zip of Word files, one PDF. */
export async function setFiles(topic: TopicEntry, papers: readonly Paper[]): Promise<PaperFile[]> {
  const name = `${PAPER_PAGES.setPrefix}-${topic.id}`;
  const folder = papersPath(topic);
  const documents = papers.map(({ document }) => document);
  const named = new Map(papers.map(({ template, document }) => [`${template.id}-${topic.id}`, document]));
  const zip = await file('zip', folder, name, () => zipFile(named));
  if (!canMakePdf()) return [zip];
  const title = PAPER_PAGES.set.title(topic.data.title);
  return [zip, await file('pdf', folder, name, () => pdfFile(documents, title))];
}

async function filesOf(
  document: PaperDocument,
  folder: string,
  name: string,
  isPdfWanted: boolean,
): Promise<PaperFile[]> {
  const docx = await file('docx', folder, name, () => docxFile(document));
  if (!isPdfWanted || !canMakePdf()) return [docx];
  return [docx, await file('pdf', folder, name, () => pdfFile([document]))];
}

async function file(
  kind: PaperFile['kind'],
  folder: string,
  name: string,
  read: PaperFile['read'],
): Promise<PaperFile> {
  const { length } = await read();
  return { kind, name: `${name}.${kind}`, path: `${folder}${name}.${kind}`, size: fileSize(length), read };
}

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;

/** A file as the site serves it. */
export async function fileResponse({ kind, read }: PaperFile): Promise<Response> {
  return new Response(await read(), { headers: { 'Content-Type': MEDIA_TYPES[kind] } });
}
