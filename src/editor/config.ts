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
import { backendOf, type EditorSettings } from './backend.ts';
import { formFields } from './form-fields.ts';
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
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    collections: CONTENT_KIND_NAMES.map(collectionOf),
  };
}

function collectionOf(kind: ContentKindName): EntryCollection {
  const { label, extension, schema, listing, files }: ContentKind = CONTENT_KINDS[kind];
  const { slug, summary, sortable, identifier = 'title' } = listing;
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
      editable: ['create'],
      hint: EDITOR_TEXT.slugHint,
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', EDITOR_TEXT.slugAdvice],
    },
    summary,
    sortable_fields: [...sortable],
    fields: [...formFields(schemaNode(schema), kind), ...(extension === '.yaml' ? [] : [bodyField()])],
  };
}

/** Name of the file format of a folder; each has its own, because the schema decides how a file is written. */
export function formatName(kind: ContentKindName): string {
  return `so-tay-${kind}`;
}

function bodyField(): Field {
  return {
    name: 'body',
    label: EDITOR_TEXT.body,
    hint: EDITOR_TEXT.bodyHint,
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
