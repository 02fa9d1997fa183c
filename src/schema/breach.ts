import { z } from 'zod';

/** One broken rule between fields: where, and what to do about it. */
export interface Breach {
  path: (string | number)[];
  message: string;
}

/**
 * Adds a rule over several fields of an object schema. The rule also runs when *other* fields are wrong,
 * as long as the fields in `needs` are right, so that an editor sees every problem at once.
 */
export function withRule<
  Schema extends z.ZodObject<z.ZodRawShape, z.core.$strict>,
  Needs extends keyof z.output<Schema> & string,
>(
  schema: Schema,
  needs: readonly Needs[],
  breachesOf: (value: Pick<z.output<Schema>, Needs>) => Breach[],
): Schema {
  const shape: z.ZodRawShape = schema.shape;
  const needed = z.object(
    Object.fromEntries(needs.flatMap((key) => (shape[key] ? [[key, shape[key]]] : []))),
  );
  const report = (payload: z.core.ParsePayload) => {
    const value = needed.parse(payload.value) as Pick<z.output<Schema>, Needs>;
    for (const breach of breachesOf(value)) {
      payload.issues.push({ code: 'custom', input: payload.value, ...breach });
    }
  };
  // `when` is Zod's documented way to run a check although another field failed; only core's factory takes it.
  return schema.check(z.core._check(report, { when: (payload) => needed.safeParse(payload.value).success }));
}
