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
export function withRule<Shape extends z.ZodRawShape, Needs extends keyof Shape & string>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  needs: readonly Needs[],
  breachesOf: (value: Pick<z.output<z.ZodObject<Shape>>, Needs>) => Breach[],
): z.ZodObject<Shape, z.core.$strict> {
  const needed = z.object(Object.fromEntries(needs.map((key) => [key, schema.shape[key]])));
  const report = (payload: z.core.ParsePayload) => {
    const value = needed.parse(payload.value) as Parameters<typeof breachesOf>[0];
    for (const breach of breachesOf(value)) {
      payload.issues.push({ code: 'custom', input: payload.value, ...breach });
    }
  };
  // `when` is Zod's documented way to run a check although another field failed; only core's factory takes it.
  return schema.check(
    z.core._check(report, { when: (payload) => needed.safeParse(payload.value).success }),
  );
}
