import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { COMPONENTS } from '../language/components.ts';
import { REGULATION_NAME } from '../kinds/regulations.ts';
import { EDITOR_TEXT } from '../text/editor.ts';

type Values = Record<string, unknown>;

/** The components of the closed language as the editor's buttons and forms, generated from their rules. */
export function editorComponents(): EditorComponentDefinition[] {
  return Object.entries(COMPONENTS).map(([name, { attributes, content }]) => {
    const keys = Object.keys(attributes);
    const hasContent = content !== 'nothing';
    const { label, icon } = EDITOR_TEXT.components[name] ?? { label: name, icon: 'widgets' };
    return {
      id: name.toLowerCase(),
      label,
      icon,
      pattern: patternOf(name, hasContent),
      fields: [...keys.map((key) => attributeField(name, key)), ...(hasContent ? [contentField()] : [])],
      fromBlock: (match: RegExpMatchArray) => ({
        ...Object.fromEntries(keys.map((key) => [key, readAttribute(match[1] ?? '', key)])),
        ...(hasContent && { content: (match[2] ?? '').trim() }),
      }),
      toBlock: (values: Values) => writeComponent(name, keys, hasContent, values),
      toPreview: (values: Values) => `<p>${label}</p>${escapeText(textOf(values['content']))}`,
    };
  });
}

/** A component stands alone on its lines; one inside another belongs to the outer one's content. */
function patternOf(name: string, hasContent: boolean): RegExp {
  return hasContent
    ? new RegExp(`^<${name}([^>]*)>\\n([\\s\\S]*?)\\n</${name}>$`, 'mu')
    : new RegExp(`^<${name}([^>]*?)\\s*/>$`, 'mu');
}

/** Attributes always in the order of the rules, and only those that have a value. */
function writeComponent(name: string, keys: readonly string[], hasContent: boolean, values: Values): string {
  const attributes = keys.flatMap((key) => {
    const value = textOf(values[key]).replaceAll('"', '”');
    return value ? [` ${key}="${value}"`] : [];
  });
  const tag = `<${name}${attributes.join('')}`;
  return hasContent ? `${tag}>\n\n${textOf(values['content']).trim()}\n\n</${name}>` : `${tag} />`;
}

function attributeField(component: string, key: string): Field {
  const { isRequired, pattern, advice } = COMPONENTS[component]?.attributes[key] ?? { isRequired: false };
  const { label, options, collection } = EDITOR_TEXT.attributes[`${component}.${key}`] ?? { label: key };
  const base = { name: key, label, required: isRequired, ...(advice && { hint: advice }) };
  if (options) return { ...base, widget: 'select', options: [...options] };
  if (collection) {
    return {
      ...base,
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: [REGULATION_NAME],
      search_fields: ['{{slug}}', 'number', 'title'],
    };
  }
  return { ...base, widget: 'string', ...(pattern && { pattern: [pattern.source, advice ?? ''] }) };
}

function contentField(): Field {
  return {
    name: 'content',
    label: EDITOR_TEXT.componentContent,
    widget: 'richtext',
    modes: ['rich_text', 'raw'],
    editor_components: [],
  };
}

function readAttribute(attributes: string, key: string): string | undefined {
  return new RegExp(`\\s${key}="([^"]*)"`, 'u').exec(attributes)?.[1];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
