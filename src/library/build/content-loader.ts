import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, sep } from 'node:path';
import { checkContentAndPictures, type ContentReport } from '../../checks/build/check-content.ts';
import type { CheckedFile } from '../../checks/file/check-file.ts';
import { surveyContent } from '../../checks/across/content-world.ts';
import { isOnSite } from '../../checks/across/draft-rules.ts';
import { replacedBasis } from '../../checks/across/replaced-basis.ts';
import { formatReport } from '../../checks/build/report.ts';
import { renderBody, type FindImage, type FindRule } from '../../language/to-html.ts';
import type { Basis } from '../../model/basis.ts';
import { CONTENT_IMAGES } from '../../model/content-image.ts';
import { formatDate } from '../../model/calendar-day.ts';
import { CONFIDENCE } from '../../model/confidence.ts';
import { entryPath, type ContentKindName } from '../../kinds/content-kind.ts';
import { regulationCitation } from '../../model/regulation.ts';
import type { Regulation } from '../../schema/regulation.ts';
import { contentLayers } from '../../site/build/site-folder.ts';
import { folderOf } from '../../checks/build/folder-of.ts';
import type { ContentLayer } from '../../model/content-place.ts';
import { SITE } from '../../site/identity.ts';

/**
 * Loads one folder of `content/` through the content check. Bodies become HTML here and are never compiled
 * to JavaScript. One error in any file stops the build; while developing it is shown and the last good
 * content stays.
 */
export function contentLoader(kind: ContentKindName): Loader {
  return {
    name: `content-${kind}`,
    load: async (context) => {
      const layers = contentLayers();
      await store(kind, await soundReport(layers), layers, context);
      watch(kind, layers, context);
    },
  };
}

let latest: Promise<ContentReport> | undefined;

/** One look serves every kind that asks in the same turn of the loop: all of them, at the start and after a change. */
function reportOf(layers: readonly ContentLayer[]): Promise<ContentReport> {
  if (!latest) {
    latest = checkContentAndPictures(layers);
    setImmediate(() => (latest = undefined));
  }
  return latest;
}

async function soundReport(layers: readonly ContentLayer[]): Promise<ContentReport> {
  const report = await reportOf(layers);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `Nội dung có ${errors.length} lỗi:\n${formatReport(
        errors,
        'text',
        layers.map((layer) => ({ ...layer, folder: relative(process.cwd(), layer.folder) })),
      )}`,
    );
  }
  // It would publish a site without its articles.
  if (!report.files.some(({ source }) => source.isPublished))
    throw new Error('content/ has no published file.');
  return report;
}

async function store(
  kind: ContentKindName,
  report: ContentReport,
  layers: readonly ContentLayer[],
  context: LoaderContext,
): Promise<void> {
  // Only a development server watches.
  const areDraftsShown = SITE.isReviewBuild || context.watcher !== undefined;
  const files = report.files.filter((file) => file.source.kind === kind && isOnSite(file, areDraftsShown));
  const findRule = ruleFinder(report.files);
  const { regulations } = surveyContent(report.files);
  const findImage = imageFinder(report);
  const ids = new Set(files.map(({ source }) => source.id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  if (files.length === 0) openEmpty(context);

  for (const file of files) {
    const { id } = file.source;
    const quoted = file.references.rules.map(({ regulation, point }) => findRule(regulation, point));
    const basis = replacedBasis(file, regulations).map(({ place, ...each }) => ({
      ...each,
      line: place.line,
    }));
    const shown = file.references.images.map(({ name }) => [name, findImage(name)]);
    const edit = editAddress(layers, file.source.path);
    const digest = context.generateDigest({ edit, body: file.body, data: file.data, quoted, shown, basis });
    if (context.store.get(id)?.digest === digest) continue;
    context.store.set({
      id,
      digest,
      body: file.body,
      data: await context.parseData({ id, data: file.parsed?.data as Record<string, unknown> }),
      filePath: `content/${file.source.path}`,
      rendered: render(file, basis, findRule, findImage, edit),
    });
  }
}

/** A kind without a text is known as empty afterwards; Astro warns at every question of one it never heard of. */
function openEmpty({ store }: LoaderContext): void {
  store.set({ id: '-', data: {} });
  store.delete('-');
}

/** The body as HTML, and what the site asks of a file beside its data; no body, no HTML. */
function render(
  file: CheckedFile,
  basis: readonly Basis[],
  findRule: FindRule,
  findImage: FindImage,
  edit: string,
) {
  const nothing = { html: '', headings: [] };
  const { html, headings } = file.tree ? renderBody(file.tree, findRule, findImage) : nothing;
  const images = file.references.images.map(({ name }) => name);
  return { html, metadata: { headings, images, basis, edit } };
}

/** Where a file can be edited on its forge: each layer has a repository of its own. */
function editAddress(layers: readonly ContentLayer[], path: string): string {
  const folder = folderOf(layers, path);
  const repository = layers.find((layer) => layer.folder === folder)?.repository ?? SITE.repository;
  return `${repository}/edit/main/content/${path}`;
}

function imageFinder({ images }: ContentReport): FindImage {
  const found = new Map(images.map(({ name, image }) => [name, image]));
  return (name) => {
    const image = found.get(name);
    if (!image) throw new Error(`The content check let the image ${name} through.`);
    return { width: image.width, height: image.height };
  };
}

function ruleFinder(files: readonly CheckedFile[]): FindRule {
  const regulations = new Map(
    files
      .filter(({ source, data }) => source.kind === 'regulations' && data)
      .map(({ source, data }) => [source.id, data as Regulation]),
  );
  return (regulationId, pointId) => {
    const regulation = regulations.get(regulationId);
    const point = regulation?.points.find(({ id }) => id === pointId);
    if (!regulation || !point) throw new Error(`The content check let ${regulationId} #${pointId} through.`);
    return {
      text: point.text,
      citation: regulationCitation(regulation),
      path: `${entryPath('regulations', regulationId)}#${pointId}`,
      confidence: point.confidence,
      confidenceLabel: CONFIDENCE[point.confidence],
      checkedOn: formatDate(regulation.checkedOn),
    };
  };
}

function watch(kind: ContentKindName, layers: readonly ContentLayer[], context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = layers.map(({ folder }) => folder);
  watcher.add(folders);
  const reload = async (path: string) => {
    const folder = folders.find((each) => path.startsWith(each + sep));
    if (folder === undefined) return;
    const [changedKind] = relative(folder, path).split(sep);
    // Texts quote regulations and rest on them, and show images, so they follow those files too.
    if (![kind, 'regulations', CONTENT_IMAGES.folder].includes(changedKind ?? '')) return;
    try {
      await store(kind, await soundReport(layers), layers, context);
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => void reload(path));
  }
}
