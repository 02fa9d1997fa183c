import type { Session } from '../../schema/session.ts';
import type { Template } from '../../schema/template.ts';
import { PAPER_WORDS } from '../../text/papers.ts';

/** Details of a session that are typed beside a paper, with the kind of their field. */
export const PAPER_DETAILS = {
  heldOn: 'date',
  startsAt: 'time',
  endsAt: 'time',
  venue: 'text',
  chair: 'text',
  secretaryName: 'text',
  signsAsDeputy: 'switch',
  clerk: 'text',
  author: 'text',
  presenter: 'text',
  reviewer: 'text',
  scorer: 'text',
  upperBody: 'text',
  upperCommittee: 'text',
  cell: 'text',
  place: 'text',
  upperGuidance: 'text',
  subjectBasis: 'text',
  draftRound: 'number',
  fullMembers: 'number',
  probationaryMembers: 'number',
  fullMembersPresent: 'number',
  probationaryMembersPresent: 'number',
  absentWithReason: 'number',
  absentWithoutReason: 'number',
  exemptMembers: 'number',
} as const satisfies { [Key in keyof Session]?: 'text' | 'date' | 'time' | 'number' | 'switch' };

export type PaperDetail = keyof typeof PAPER_DETAILS;
const NAMES = Object.keys(PAPER_DETAILS) as PaperDetail[];

/** What the head of a paper prints without a placeholder. */
const OF_HEADER: readonly PaperDetail[] = ['upperBody', 'cell', 'place'];
/** Days that follow from the day of the meeting. */
const FROM_DAY: ReadonlySet<string> = new Set(['sendBy', 'finishBy', 'quarter', 'year', 'heldOnWeekday']);

/** Details that a form prints, in the order of their fields. */
export function detailsOn({ blocks, symbol }: Pick<Template, 'blocks' | 'symbol'>): PaperDetail[] {
  const text = JSON.stringify(blocks);
  const asked = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\{session\.(\w+)\}/gu)) {
    asked.add(FROM_DAY.has(name) ? 'heldOn' : name.replace(/Titled$/u, ''));
    if (name === 'durationMinutes') asked.add('startsAt').add('endsAt');
  }
  if (text.includes('"party-header"')) for (const name of OF_HEADER) asked.add(name);
  if (text.includes(`"role":"${PAPER_WORDS.secretary}"`)) asked.add('signsAsDeputy');
  if (symbol) asked.add('draftRound');
  return NAMES.filter((name) => asked.has(name));
}

/**
 * The detail whose value stands at, or nearest to, a place of a printed text; `undefined` where none of the values
 * occurs in it. Letters are compared without regard to case, for papers write some in capitals.
 */
export function detailAt(
  text: string,
  at: number,
  values: readonly (readonly [PaperDetail, string])[],
): PaperDetail | undefined {
  const lower = text.toLocaleLowerCase('vi');
  let nearest: { name: PaperDetail; distance: number } | undefined;
  for (const [name, value] of values) {
    const wanted = value.toLocaleLowerCase('vi');
    for (let from = lower.indexOf(wanted); wanted && from >= 0; from = lower.indexOf(wanted, from + 1)) {
      const distance = at < from ? from - at : Math.max(0, at - from - wanted.length);
      if (!nearest || distance < nearest.distance) nearest = { name, distance };
    }
  }
  return nearest?.name;
}
