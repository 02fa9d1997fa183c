import { z } from 'zod';
import { sessionSchema, type Session } from '../schema/session.ts';
import { bare, metaOf, type AnySchema } from '../schema/walk.ts';

export type SessionFieldName = keyof Session;

/** One question of the form, as the schema of a session describes it. */
export interface SessionField {
  name: SessionFieldName;
  label: string;
  help?: string;
  kind: 'switch' | 'text' | 'number' | 'date' | 'time' | 'guests';
  min?: number;
  max?: number;
  maxLength?: number;
}

export type SessionGroup = 'cell' | 'meeting' | 'people' | 'result';

/** What the form asks for. Votes and points of single criteria are written on paper, where they are known. */
export const SESSION_GROUPS: Readonly<Record<SessionGroup, readonly SessionFieldName[]>> = {
  cell: [
    'hasCommittee',
    'upperBody',
    'upperCommittee',
    'cell',
    'place',
    'upperGuidance',
    'subjectBasis',
    'issuedOn',
    'draftRound',
  ],
  meeting: ['heldOn', 'startsAt', 'endsAt', 'venue', 'quarter', 'year', 'guests'],
  people: ['chair', 'secretaryName', 'signsAsDeputy', 'clerk', 'author', 'presenter', 'reviewer', 'scorer'],
  result: [
    'fullMembers',
    'fullMembersPresent',
    'probationaryMembers',
    'probationaryMembersPresent',
    'absentWithReason',
    'absentWithoutReason',
    'exemptMembers',
    'notCounted',
    'score',
  ],
};

/** The field of that name: its label, its bounds and the kind of input it needs. */
export function sessionField(name: SessionFieldName): SessionField {
  const schema = sessionSchema.shape[name];
  const { title = name, description: help } = metaOf(schema);
  const input = name === 'guests' ? ({ kind: 'guests' } as const) : inputOf(bare(schema));
  return { name, label: title, ...(help && { help }), ...input };
}

function inputOf(schema: AnySchema): Pick<SessionField, 'kind' | 'min' | 'max' | 'maxLength'> {
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodISODate) return { kind: 'date' };
  if (schema instanceof z.ZodISOTime) return { kind: 'time' };
  if (schema instanceof z.ZodNumber) {
    return { kind: 'number', min: schema.minValue ?? 0, max: schema.maxValue ?? Number.MAX_SAFE_INTEGER };
  }
  if (schema instanceof z.ZodString) return { kind: 'text', maxLength: schema.maxLength ?? 200 };
  throw new Error('The form has no input for this kind of value.');
}
