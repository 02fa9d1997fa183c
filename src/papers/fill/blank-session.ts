import type { Session } from '../../schema/session.ts';

/** A session of which nothing is known yet: what a blank form is printed from. */
export const BLANK_SESSION: Session = { hasCommittee: true, signsAsDeputy: false, guests: [] };
