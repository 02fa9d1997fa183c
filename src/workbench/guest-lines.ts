import type { Session } from '../schema/session.ts';

type Guest = Session['guests'][number];

/** Guests as they are typed: one a line, `Trần Văn B; Chi hội phụ nữ; đại biểu`. What the lines cannot say is left out. */
export function guestsOf(text: string): unknown[] {
  return text
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter(([name = '']) => name !== '')
    .map(([name, unit, capacity]) => ({ name, ...(unit && { unit }), ...(capacity && { capacity }) }));
}

/** The lines for these guests. */
export function guestLines(guests: readonly Guest[]): string {
  return guests
    .map(({ name, unit = '', capacity = '' }) => [name, unit, capacity].join('; ').replace(/(?:; )+$/u, ''))
    .join('\n');
}
