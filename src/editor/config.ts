import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import {
  CONTENT_KIND_NAMES,
  CONTENT_KINDS,
  type ContentKind,
  type ContentKindName,
} from '../kinds/content-kind.ts';
import { COMPONENT_NAMES } from '../language/components.ts';
import { CONTENT_IMAGES } from '../model/content-image.ts';
import { EDITOR_TEXT } from '../text/editor.ts';
import { keepsNames } from './before-save.ts';
import { backendOf, type EditorSettings } from './backend.ts';
import { formFields, relation } from './form-fields.ts';
import { schemaNode } from './schema-node.ts';

/** Everything Sveltia must know, from the schemas of the model. Pure. */
export function editorConfig(settings: EditorSettings): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(settings),
    publish_mode: 'editorial_workflow',
    app_title: EDITOR_TEXT.title(settings.siteName),
    logo: { src: `${new URL(settings.siteUrl).pathname.replace(/\/$/u, '')}/icon.svg` },
    site_url: settings.siteUrl,
    display_url: settings.siteUrl,
    media_folder: `content/${CONTENT_IMAGES.folder}`,
    public_folder: CONTENT_IMAGES.path.replace(/\/$/u, ''),
    media_libraries: {
      stock_assets: { providers: [] },
      // A photo of an iPhone is decoded first; `readyPicture` makes every picture ready to leave.
      default: { config: { max_file_size: CONTENT_IMAGES.maxBytes, transformations: { heic: {} } } },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    collections: CONTENT_KIND_NAMES.map(collectionOf),
  };
}

function collectionOf(kind: ContentKindName): EntryCollection {
  const { label, extension, schema, listing, files, hasImages }: ContentKind = CONTENT_KINDS[kind];
  const { slug, summary, sortable, identifier = 'title', newestBy, bodyBefore } = listing;
  const fields = formFields(schemaNode(schema), kind);
  const above =
    bodyBefore === undefined ? fields.length : fields.findIndex(({ name }) => name === bodyBefore);
  return {
    name: kind,
    label,
    folder: `content/${kind}`,
    create: files === undefined,
    delete: files === undefined,
    // The format brings its extension; with one named here, Sveltia refuses a format that is not its own.
    format: formatName(kind),
    // Files to copy are for those who write by hand; here every field carries its help.
    filter: { field: 'slug', pattern: '^[^_]' },
    identifier_field: identifier,
    slug: {
      template: slug,
      editable: keepsNames(kind) ? ['create', 'update'] : ['create'],
      hint: EDITOR_TEXT.slugHint,
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', EDITOR_TEXT.slugAdvice],
    },
    summary,
    sortable_fields: {
      fields: [...sortable],
      ...(newestBy !== undefined && { default: { field: newestBy, direction: 'descending' } }),
    },
    fields: [
      ...fields.slice(0, above),
      ...(extension === '.yaml' ? [] : [bodyField(kind, hasImages)]),
      ...fields.slice(above),
      ...(hasImages ? [picturesField()] : []),
      ...(keepsNames(kind) ? [takesOverField(kind)] : []),
    ],
  };
}

/** Name of the file format of a folder; each has its own, because the schema decides how a file is written. */
export function formatName(kind: ContentKindName): string {
  return `so-tay-${kind}`;
}

function bodyField(kind: ContentKindName, hasImages = false): Field {
  const hint = kind === 'feedback' ? EDITOR_TEXT.letterHint : EDITOR_TEXT.bodyHint;
  return {
    name: 'body',
    label: EDITOR_TEXT.body,
    hint: hasImages ? `${hint} ${EDITOR_TEXT.pictures.markHint}` : hint,
    widget: 'richtext',
    // As written first: the other view may rewrite what it does not know, and a body is to change only where edited.
    modes: ['raw', 'rich_text'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: COMPONENT_NAMES.map((name) => name.toLowerCase()),
    use_emoji_autocomplete: false,
  };
}

/** Pictures of the body, asked for one by one; `takePictures` and `putPictures` say where they stand in the file. */
function picturesField(): Field {
  const { label, one, hint, file, fileHint, alt, altHint, caption, credit, creditHint } =
    EDITOR_TEXT.pictures;
  const words = { widget: 'string', maxlength: CONTENT_IMAGES.maxWords } as const;
  return {
    name: 'pictures',
    label,
    label_singular: one,
    hint,
    required: false,
    widget: 'list',
    collapsed: 'auto',
    summary: '{{fields.alt}}',
    fields: [
      { name: 'src', label: file, hint: fileHint, widget: 'image', choose_url: false },
      { ...words, name: 'alt', label: alt, hint: altHint },
      { ...words, name: 'caption', label: caption, required: false },
      { ...words, name: 'credit', label: credit, hint: creditHint },
    ],
  };
}

/** Texts in whose place this one stands from now on: a save takes them out, and their addresses lead here. */
function takesOverField(collection: ContentKindName): Field {
  return {
    name: 'takesOver',
    ...(collection === 'regulations' ? EDITOR_TEXT.takesOverFile : EDITOR_TEXT.takesOver),
    required: false,
    multiple: true,
    ...relation(collection),
  };
}
