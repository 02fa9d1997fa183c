import { z } from 'zod';

/** Any schema, as the parts of an object or a list are typed. */
export type AnySchema = z.core.$ZodType;

/** What the model says of a field to editors: `.meta()` of its schema. */
export type FieldMeta = Readonly<z.core.GlobalMeta & Record<string, unknown>>;

/** Returns the schema inside “may be missing” and “is … unless said otherwise”. */
export function bare(schema: AnySchema): AnySchema {
  return isWrapped(schema) ? bare(schema.unwrap()) : schema;
}

/** Returns whether a file may leave the field out. */
export function mayBeMissing(schema: AnySchema): boolean {
  return isWrapped(schema);
}

/** Returns what the model says of a field, be it said around or inside the wrappers; empty where it says nothing. */
export function metaOf(schema: AnySchema | undefined): FieldMeta {
  if (!(schema instanceof z.ZodType)) return {};
  return schema.meta() ?? (isWrapped(schema) ? metaOf(schema.unwrap()) : {});
}

/** Returns the fields of an object schema; of a union, those of the object that `data` says it is; else none. */
export function fieldsOf(schema: AnySchema | undefined, data: unknown): Readonly<Record<string, AnySchema>> {
  const inner = schema && bare(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return {};
  const { discriminator } = inner.def;
  const name = valueAt(data, [discriminator]);
  const option = inner.options.find((each) => {
    const tag: unknown = each instanceof z.ZodObject ? each.shape[discriminator] : undefined;
    return tag instanceof z.ZodLiteral && tag.value === name;
  });
  return fieldsOf(option, data);
}

/** Returns the schema of the items of a list; `undefined` where the schema is of no list. */
export function itemOf(schema: AnySchema | undefined): AnySchema | undefined {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** Returns the schema one step below: of a field or of an item. `data` tells which object of a union it is. */
export function schemaBelow(
  schema: AnySchema | undefined,
  key: PropertyKey,
  data: unknown,
): AnySchema | undefined {
  if (typeof key === 'number') return itemOf(schema);
  const fields = fieldsOf(schema, data);
  return Object.hasOwn(fields, key) ? fields[String(key)] : undefined;
}

/** Returns the schema of the value at `path` of `data`; `undefined` where there is none. */
export function schemaAt(
  schema: AnySchema,
  path: readonly PropertyKey[],
  data: unknown,
): AnySchema | undefined {
  return path.reduce<AnySchema | undefined>(
    (above, key, index) => schemaBelow(above, key, valueAt(data, path.slice(0, index))),
    schema,
  );
}

/** Returns the value at `path` of read data; `undefined` where there is none. Never reads what is inherited. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

function isWrapped(schema: AnySchema): schema is z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType> {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
