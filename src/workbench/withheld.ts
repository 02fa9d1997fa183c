import type { Session } from '../schema/session.ts';
import type { SessionNotice } from './session-notices.ts';

/** The session as its papers print it: without what does not fit together, unless the person keeps it. */
export function withheld(
  session: Session,
  notices: readonly SessionNotice[],
  kept: ReadonlySet<string>,
): { session: Session; hidesPastDeadlines: boolean } {
  const open = notices.filter(({ id }) => !kept.has(id));
  const fields = open.flatMap(({ withholds }) => withholds);
  const forms = new Set(open.map(({ form }) => form));
  const printed: Session = {
    ...session,
    ...Object.fromEntries(fields.map((name) => [name, undefined])),
    ...(session.documents && {
      documents: session.documents.map((each) =>
        forms.has(each.template) ? { ...each, issuedOn: undefined } : each,
      ),
    }),
  };
  return {
    session: printed,
    hidesPastDeadlines: open.some(({ withholdsPastDeadlines }) => withholdsPastDeadlines),
  };
}
