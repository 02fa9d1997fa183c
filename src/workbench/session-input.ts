import { BLANK_SESSION } from '../papers/fill/blank-session.ts';
import { sessionSchema, type Session } from '../schema/session.ts';
import { readClockTime } from '../model/clock.ts';
import { guestLines, guestsOf } from './guest-lines.ts';
import type { SessionField, SessionFieldName } from './session-fields.ts';

/** What stands in the inputs, by field: a switch is on or off, everything else is text. */
export type SessionInput = Partial<Record<SessionFieldName, string | boolean>>;

export interface SessionReading {
  session: Session;
  /** What is wrong, in Vietnamese, by field. A field that is wrong counts as not filled. */
  problems: ReadonlyMap<SessionFieldName, string>;
}

/** Reads the inputs. What the form does not ask for is taken over from `base`. */
export function readInput(
  fields: readonly SessionField[],
  input: SessionInput,
  base: Session = BLANK_SESSION,
): SessionReading {
  const problems = new Map<SessionFieldName, string>();
  const values: Record<string, unknown> = { ...base };
  for (const { name, kind } of fields) {
    const value = valueOf(input[name], kind);
    const result = sessionSchema.shape[name].safeParse(value);
    values[name] = result.success ? result.data : undefined;
    if (!result.success) problems.set(name, result.error.issues[0]?.message ?? '');
  }
  return { session: sessionSchema.parse(values), problems };
}

/** What the inputs show for a session. */
export function inputOf(fields: readonly SessionField[], session: Session): SessionInput {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = session[name];
      if (name === 'guests') return [name, guestLines(session.guests)];
      return [
        name,
        kind === 'switch' ? Boolean(value) : String((value as string | number | undefined) ?? ''),
      ];
    }),
  );
}

/** True where nothing is known of the session: its papers are the blank ones. */
export function isBlank(session: Session): boolean {
  const known = Object.entries(session).filter(([, value]) => value !== undefined);
  return JSON.stringify(known.sort()) === JSON.stringify(Object.entries(BLANK_SESSION).sort());
}

function valueOf(raw: string | boolean | undefined, kind: SessionField['kind']): unknown {
  if (typeof raw !== 'string') return raw;
  const text = raw.trim();
  if (kind === 'guests') return guestsOf(text);
  if (text === '') return undefined;
  if (kind === 'time') return readClockTime(text);
  return kind === 'number' ? Number(text) : text;
}
