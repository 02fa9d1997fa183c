import { Document, isScalar, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { z } from 'zod';
import { bare, fieldsOf, itemOf, metaOf, type AnySchema } from './walk.ts';

const LAYOUT = { lineWidth: 0, indentSeq: true, flowCollectionPadding: false } as const;

/**
 * Writes the data of a content file, always in one way, so that a change of one value changes its lines alone: keys
 * in the order of the schema, text in double quotation marks, names and choices without, a list of texts inside a
 * list on one line, nothing that the schema says by itself. Keys that the schema does not know come last.
 */
export function writeYaml(schema: z.ZodObject, data: Record<string, unknown>): string {
  const document = new Document(nodeOf(schema, data, false), { version: '1.2', schema: 'core' });
  return document.toString(LAYOUT);
}

/** A whole file of front matter and body. The body stands one empty line below. */
export function writeFrontMatter(schema: z.ZodObject, data: Record<string, unknown>, body: string): string {
  const text = body.trim();
  return `---\n${writeYaml(schema, data)}---\n${text ? `\n${text}\n` : ''}`;
}

function nodeOf(schema: AnySchema | undefined, value: unknown, isInList: boolean): Node {
  if (Array.isArray(value)) return listNode(schema, value, isInList);
  if (typeof value === 'object' && value !== null) return mapNode(schema, value as Record<string, unknown>);
  const scalar = new Scalar(value);
  if (typeof value === 'string') scalar.type = isPlain(schema) ? 'PLAIN' : 'QUOTE_DOUBLE';
  return scalar;
}

function listNode(schema: AnySchema | undefined, values: readonly unknown[], isInList: boolean): Node {
  const list = new YAMLSeq<Node>();
  const element = itemOf(schema);
  list.items = values.map((value) => nodeOf(element, value, true));
  if (isInList && list.items.every((item) => isScalar(item))) list.flow = true;
  return list;
}

function mapNode(schema: AnySchema | undefined, data: Record<string, unknown>): Node {
  const map = new YAMLMap<Scalar, Node>();
  const shape = fieldsOf(schema, data);
  const keys = [...Object.keys(shape).filter((key) => Object.hasOwn(data, key)), ...Object.keys(data)];
  for (const key of new Set(keys)) {
    if (data[key] === undefined || goesWithoutSaying(shape[key], data[key])) continue;
    map.set(new Scalar(key), nodeOf(shape[key], data[key], false));
  }
  return map;
}

/** A value that the schema puts where a file says nothing; forms hold it whether or not the file said it. */
function goesWithoutSaying(schema: AnySchema | undefined, value: unknown): boolean {
  if (schema instanceof z.ZodDefault) return isSame(schema.def.defaultValue, value);
  return schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodBoolean && value === false;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === 0 && other.length === 0;
  return one === other;
}

/** Names, choices and kinds of block: short, without tones, and never to be mistaken for a number. */
function isPlain(schema: AnySchema | undefined): boolean {
  const inner = schema && bare(schema);
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return true;
  return inner instanceof z.ZodString && metaOf(inner)['isName'] === true;
}
