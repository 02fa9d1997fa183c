import { formatDateInFull, type CalendarDate } from '../../model/calendar-day.ts';
import type { Session } from '../../schema/session.ts';
import type { Template } from '../../schema/template.ts';
import type { BlockOf } from '../../schema/template-block.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { PartyHeader } from '../define/blocks.ts';
import { upperCase, type Scope } from './fill-text.ts';

/** The head of a paper: who issues it, under which number, where and when. */
export function partyHeader(
  block: BlockOf<'party-header'>,
  { symbol, stage }: Template,
  { source: { session, form } }: Scope,
): PartyHeader {
  const own = session.documents?.find(({ template }) => template === form);
  const number = own?.number === undefined ? '……' : String(own.number).padStart(2, '0');
  const day = own?.issuedOn ?? commonDay(stage, session);
  const date = day ? formatDateInFull(day) : PAPER_WORDS.undated;
  return {
    type: 'party-header',
    party: PAPER_WORDS.party,
    upperBody: session.upperBody ? upperCase(session.upperBody) : PAPER_WORDS.upperBody,
    cell: session.cell ? upperCase(session.cell) : PAPER_WORDS.cell,
    ...(symbol && { number: `${PAPER_WORDS.number} ${number}-${symbol}/${PAPER_WORDS.body}` }),
    ...(block.hasDate && { placeAndDate: `${whole(session.place ?? '…………')}, ${whole(date)}` }),
  };
}

/** Where the line is too long for its column it breaks between place and day, and nowhere else. */
const whole = (words: string): string => words.replaceAll(' ', '\u00a0');

/**
 * The common day of signing, for a paper that has none of its own, where it fits the stage. Minutes are of the day
 * of the session, nothing after it is signed before it, nothing before it afterwards; what does not fit stays open,
 * to be written by hand.
 */
function commonDay(stage: Template['stage'], { issuedOn, heldOn }: Session): CalendarDate | undefined {
  if (stage === 'trong') return heldOn ?? issuedOn;
  if (issuedOn === undefined || heldOn === undefined || issuedOn === heldOn) return issuedOn;
  const fits = stage === 'truoc' ? issuedOn < heldOn : issuedOn > heldOn;
  return fits ? issuedOn : undefined;
}
