import { z } from 'zod';

/** The part of JSON Schema that Zod writes for the model, and what the model adds to it for editors. */
export interface SchemaNode {
  type?: string;
  title?: string;
  description?: string;
  default?: unknown;
  const?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: unknown;
  items?: SchemaNode;
  minItems?: number;
  maxItems?: number;
  oneOf?: SchemaNode[];
  enum?: string[];
  options?: { value: string; label: string }[];
  format?: string;
  pattern?: string;
  patternAdvice?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  isParagraph?: boolean;
  isName?: boolean;
  isOrdered?: boolean;
  refersTo?: string;
}

/** A schema as plain data, with what the model says to editors. */
export function schemaNode(schema: z.ZodObject): SchemaNode {
  const node: Record<string, unknown> = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  delete node['$schema'];
  return node;
}

/** The schema of an object; of a union, that of the object which `value` says it is. */
export function optionOf(node: SchemaNode | undefined, value: unknown): SchemaNode | undefined {
  return (
    node?.oneOf?.find(({ properties = {} }) =>
      Object.entries(properties).some(
        ([key, { const: tag }]) => tag !== undefined && (value as Record<string, unknown>)[key] === tag,
      ),
    ) ?? node
  );
}

/**
 * Leaves out optional fields that nobody filled in: a form holds an empty text for each. Items of lists stay, as
 * the empty cells of a table do; Sveltia's own way of leaving out would take those too.
 */
export function withoutEmpty(node: SchemaNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(optionOf(node?.items, item), item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const filled = withoutEmpty(node?.properties?.[key], inner);
    const isOptional = node?.required?.includes(key) === false;
    return isOptional && isEmpty(filled) ? [] : [[key, filled]];
  });
  return Object.fromEntries(kept);
}

/** True of what a form holds where nothing was filled in. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
