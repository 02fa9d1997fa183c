import { fill } from '../../src/papers/fill/fill.ts';
import type { PaperDocument } from '../../src/papers/define/blocks.ts';
import { FULL_SESSION, LONG_NAMES, LONG_TOPIC, SHORT_TOPIC, TEMPLATES } from '../unit/papers/samples.ts';

/** Every form of the site in one state, in a fixed order. */
export interface PaperCase {
  name: string;
  papers: readonly { template: string; document: PaperDocument }[];
}

const WITH_LONG_NAMES = { ...FULL_SESSION, ...LONG_NAMES };
const WITHOUT_COMMITTEE = { ...FULL_SESSION, hasCommittee: false };

/** What the forms are printed with: nothing, a short topic, the longest one, long names, a cell without a committee. */
export const PAPER_CASES: readonly PaperCase[] = (
  [
    ['blank', {}],
    ['filled', { topic: SHORT_TOPIC, session: FULL_SESSION }],
    ['longest topic', { topic: LONG_TOPIC, session: FULL_SESSION }],
    ['long names', { topic: SHORT_TOPIC, session: WITH_LONG_NAMES }],
    ['no committee', { topic: LONG_TOPIC, session: WITHOUT_COMMITTEE }],
  ] as const
).map(([name, sources]) => ({
  name,
  papers: [...TEMPLATES].map(([template, each]) => ({ template, document: fill(each, sources) })),
}));
