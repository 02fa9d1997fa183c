import type { Field, SelectField, VariableFieldType } from '@sveltia/cms';
import { REGULATION_NAME } from '../kinds/regulations.ts';
import type { SchemaNode } from './schema-node.ts';

/** Every keyword this module gives a place in the form, by kind of value. What is not here stops the build. */
const COMMON = ['type', 'title', 'description', 'default'];
const KEYWORDS = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems', 'maxItems', 'isOrdered'],
  boolean: [],
  integer: ['minimum', 'maximum'],
  choice: ['enum', 'options'],
  string: [
    ...['format', 'pattern', 'patternAdvice', 'minLength', 'maxLength'],
    ...['isParagraph', 'isName', 'refersTo'],
  ],
} as const;

/** What a form needs beside the value itself. */
interface Base {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

/** The fields of a form, in the order of the schema. Throws on whatever it has no control for. */
export function formFields(node: SchemaNode, path: string): Field[] {
  return Object.entries(node.properties ?? {}).map(([name, property]) =>
    formField(name, property, node.required?.includes(name) ?? false, `${path}.${name}`),
  );
}

function formField(name: string, node: SchemaNode, required: boolean, path: string): Field {
  const base: Base = {
    name,
    label: node.title ?? refuse(path, 'has no title'),
    ...(node.description && { hint: node.description }),
    required,
  };
  if (node.enum) return { ...base, ...choiceField(node, path) };
  switch (node.type) {
    case 'string':
      return textField(base, node, path);
    case 'integer':
      return known(node, 'integer', path, {
        ...base,
        widget: 'number',
        value_type: 'int',
        ...(node.minimum !== undefined && { min: node.minimum }),
        ...(node.maximum !== undefined && { max: node.maximum }),
        ...(typeof node.default === 'number' && { default: node.default }),
      });
    case 'boolean':
      return known(node, 'boolean', path, { ...base, widget: 'boolean', default: node.default === true });
    case 'object':
      return known(node, 'object', path, {
        ...base,
        widget: 'object',
        collapsed: 'auto',
        fields: formFields(node, path),
      });
    case 'array':
      return listField(base, node, path);
    default:
      return refuse(path, `is of a kind without a control: ${JSON.stringify(node).slice(0, 200)}`);
  }
}

function choiceField(node: SchemaNode, path: string): Pick<SelectField, 'widget' | 'options'> {
  const options = node.options ?? refuse(path, 'is a choice without labels');
  const isCode = options.some(({ value }) => /\p{Lu}/u.test(value));
  return known(node, 'choice', path, {
    widget: 'select',
    options: options.map(({ value, label }) => ({ value, label: isCode ? `${value} – ${label}` : label })),
    ...(typeof node.default === 'string' && { default: node.default }),
  });
}

/** A text that must be there has at least one character; the form says so by itself. */
function textField(base: Base, node: SchemaNode, path: string): Field {
  const { maxLength, pattern, patternAdvice, refersTo } = node;
  const limit = maxLength === undefined ? {} : { maxlength: maxLength };
  if (node.format === 'date') {
    const day = { type: 'date', format: 'YYYY-MM-DD', time_format: false } as const;
    return known(node, 'string', path, { ...base, widget: 'datetime', ...day });
  }
  if (node.format === 'uri') return known(node, 'string', path, { ...base, widget: 'string', type: 'url' });
  if (node.format !== undefined) refuse(path, `has a format without a control: ${node.format}`);
  if (refersTo !== undefined) return known(node, 'string', path, { ...base, ...relation(refersTo) });
  if (pattern !== undefined && !patternAdvice) refuse(path, 'has a pattern without advice');
  // The editor compiles patterns without the flag that gives `\p` its meaning.
  if (pattern?.includes('\\p{')) refuse(path, 'has a pattern that the editor reads otherwise');
  // A cell of a table must be there and may be empty.
  const mayBeEmpty = pattern === undefined && !node.minLength;
  return known(node, 'string', path, {
    ...base,
    required: base.required && !mayBeEmpty,
    widget: node.isParagraph ? 'text' : 'string',
    ...limit,
    ...(pattern !== undefined && { pattern: [pattern, patternAdvice ?? ''] }),
  });
}

/** A choice among the files of another folder, shown by what they are called and stored by their names. */
export function relation(collection: string) {
  const isRegulation = collection === 'regulations';
  return {
    widget: 'relation' as const,
    collection,
    value_field: '{{slug}}',
    display_fields: isRegulation ? [REGULATION_NAME] : ['{{title}}'],
    search_fields: ['{{slug}}', 'title', ...(isRegulation ? ['number'] : [])],
  };
}

function listField(base: Base, node: SchemaNode, path: string): Field {
  const items = node.items ?? refuse(path, 'is a list of unknown things');
  const bounds = {
    ...(node.minItems && { min: node.minItems }),
    ...(node.maxItems !== undefined && { max: node.maxItems }),
  };
  const list = {
    ...base,
    required: base.required && Boolean(node.minItems),
    widget: 'list',
    ...bounds,
  } as const;
  const one = { label_singular: items.title ?? base.label, collapsed: 'auto' } as const;
  if (items.oneOf) {
    const types = items.oneOf.map((option) => variant(option, path));
    return known(node, 'array', path, { ...list, ...one, typeKey: discriminatorOf(items, path), types });
  }
  if (items.type === 'object') {
    const fields = known(items, 'object', path, formFields(items, `${path}[]`));
    return known(node, 'array', path, { ...list, ...one, fields, ...summaryOf(items) });
  }
  if (items.enum) {
    return known(node, 'array', path, { ...list, ...choiceField(items, path), multiple: true });
  }
  if (items.refersTo !== undefined && !node.isOrdered) {
    return known(node, 'array', path, { ...list, ...relation(items.refersTo), multiple: true });
  }
  const field = formField('item', { ...items, title: items.title ?? base.label }, true, `${path}[]`);
  return known(node, 'array', path, { ...list, label_singular: items.title ?? base.label, field });
}

/** One kind of object of a list whose objects say by a constant what they are. */
function variant(option: SchemaNode, path: string): VariableFieldType {
  const { properties = {} } = option;
  const [key, tag] = Object.entries(properties).find(([, each]) => each.const !== undefined) ?? [];
  const name = tag?.const;
  if (typeof name !== 'string') return refuse(path, 'has an object that does not say what it is');
  const fields = formFields(
    {
      ...option,
      properties: Object.fromEntries(Object.entries(properties).filter(([each]) => each !== key)),
    },
    `${path}[${name}]`,
  );
  return known(option, 'object', path, {
    name,
    label: option.title ?? refuse(`${path}[${name}]`, 'has no title'),
    ...summaryOf(option),
    ...(fields.length > 0 && { fields }),
  });
}

function discriminatorOf({ oneOf = [] }: SchemaNode, path: string): string {
  const keys = new Set(
    oneOf.map(({ properties = {} }) =>
      Object.keys(properties).find((key) => properties[key]?.const !== undefined),
    ),
  );
  const [key] = keys;
  return keys.size === 1 && key !== undefined ? key : refuse(path, 'is a union without a discriminator');
}

/** A closed item shows its first text. */
function summaryOf({ properties = {} }: SchemaNode): { summary?: string } {
  const first = Object.entries(properties).find(([, { type, format }]) => type === 'string' && !format);
  return first ? { summary: `{{fields.${first[0]}}}` } : {};
}

/** Gives `result` back where every keyword of `node` has been given its place. */
function known<Result>(node: SchemaNode, kind: keyof typeof KEYWORDS, path: string, result: Result): Result {
  const allowed: readonly string[] = [...COMMON, ...KEYWORDS[kind]];
  const strange = Object.keys(node).filter((key) => !allowed.includes(key));
  return strange.length === 0
    ? result
    : refuse(path, `says something the form cannot: ${strange.join(', ')}`);
}

function refuse(path: string, what: string): never {
  throw new Error(`The form cannot be made: ${path} ${what}.`);
}
