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
