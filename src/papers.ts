import { citedRegulations, publishedTemplates, type TemplateEntry, type TopicEntry } from './collections.ts';
import type { PaperDocument } from './documents/blocks.ts';
import { fill } from './documents/fill.ts';
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

/** A file that a reader may take away. Its bytes are made once and kept between builds. */
export interface PaperFile {
  kind: 'docx' | 'pdf' | 'zip';
  name: string;
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  size: string;
}

/** One form, blank, with its files. */
export async function blankPaper(template: TemplateEntry): Promise<Paper> {
  const document = fill(template.data);
  return {
    template,
    document,
    files: await filesOf(document, template.path, `${template.id}-${PAPER_PAGES.blankSuffix}`),
  };
}

/** Every form in the order of a session's work. */
export async function templatesInOrder(): Promise<TemplateEntry[]> {
  return (await publishedTemplates()).sort((a, b) => a.data.order - b.data.order);
}

/** The whole set for one session: every form that speaks of its topic. The plan of a year does not. */
export async function topicPapers(topic: TopicEntry): Promise<Paper[]> {
  const regulations = await citedRegulations(topic.data.citations);
  const inForce = regulations.filter(({ data }) => data.status === 'con-hieu-luc');
  const source = {
    topic: topic.data,
    topicPath: topic.path,
    citations: inForce.map(({ data }) => regulationCitation(data)),
  };
  const templates = (await templatesInOrder()).filter(({ data }) =>
    JSON.stringify(data.blocks).includes('topic.'),
  );
  return Promise.all(
    templates.map(async (template) => {
      const document = fill(template.data, source);
      return {
        template,
        document,
        files: await filesOf(document, papersPath(topic), `${template.id}-${topic.id}`),
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
  const zip = file('zip', folder, name, await zipFile(named));
  if (!canMakePdf()) return [zip];
  return [zip, file('pdf', folder, name, await pdfFile(documents, PAPER_PAGES.set.title(topic.data.title)))];
}

async function filesOf(document: PaperDocument, folder: string, name: string): Promise<PaperFile[]> {
  const docx = file('docx', folder, name, await docxFile(document));
  return canMakePdf() ? [docx, file('pdf', folder, name, await pdfFile([document]))] : [docx];
}

function file(kind: PaperFile['kind'], folder: string, name: string, bytes: PaperFile['bytes']): PaperFile {
  return {
    kind,
    name: `${name}.${kind}`,
    path: `${folder}${name}.${kind}`,
    bytes,
    size: fileSize(bytes.length),
  };
}

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;

/** A file as the site serves it. */
export function fileResponse({ kind, bytes }: PaperFile): Response {
  return new Response(bytes, { headers: { 'Content-Type': MEDIA_TYPES[kind] } });
}
