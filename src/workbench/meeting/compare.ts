import type { AdaptedTopic, Meeting } from '../../schema/workbench.ts';
import { withEnd } from './agenda.ts';

/** Fields of a topic in which a cell's copy and the published one may part. */
export const COMPARED = [
  'title',
  'officialTitle',
  'officialScope',
  'officialObjectives',
  'summary',
  'whyItMatters',
  'participation',
  'objectives',
  'preparation',
  'agenda',
  'questions',
  'decisions',
  'worksheet',
  'followUp',
  'commonMistakes',
  'materials',
  'citations',
] as const satisfies readonly (keyof AdaptedTopic)[];
export type ComparedField = (typeof COMPARED)[number];

/** One field that the published topic has changed since it was copied: three texts of it. */
export interface Difference {
  field: ComparedField;
  base: AdaptedTopic[ComparedField];
  mine: AdaptedTopic[ComparedField];
  theirs: AdaptedTopic[ComparedField];
  /** The cell has changed it too: taking the new one loses the cell's own words. */
  isMineChanged: boolean;
}

/** What the published topic has changed and the cell does not have yet, by field. */
export function differences(base: AdaptedTopic, mine: AdaptedTopic, theirs: AdaptedTopic): Difference[] {
  return COMPARED.flatMap((field) => {
    if (isSame(base[field], theirs[field]) || isSame(mine[field], theirs[field])) return [];
    return [
      {
        field,
        base: base[field],
        mine: mine[field],
        theirs: theirs[field],
        isMineChanged: !isSame(base[field], mine[field]),
      },
    ];
  });
}

/** Takes the published text of a field. Items that say the same keep their name, their person and their day. */
export function takeTheirs(meeting: Meeting, field: ComparedField, theirs: AdaptedTopic): Meeting {
  const seen = keepMine(meeting, field, theirs);
  const topic = withField(meeting.topic, field, renamed(meeting.topic[field], theirs[field]));
  return withEnd({ ...seen, topic });
}

/** Keeps the cell's own text: the new one counts as seen and is not asked about again. */
export function keepMine(meeting: Meeting, field: ComparedField, theirs: AdaptedTopic): Meeting {
  const { origin } = meeting;
  if (!origin) return meeting;
  return { ...meeting, origin: { ...origin, topic: withField(origin.topic, field, theirs[field]) } };
}

/** Everything of the update has been seen. */
export function seenUpTo(meeting: Meeting, updatedOn: string): Meeting {
  const { origin } = meeting;
  return origin && origin.updatedOn !== updatedOn
    ? { ...meeting, origin: { ...origin, updatedOn } }
    : meeting;
}

function withField(topic: AdaptedTopic, field: ComparedField, value: unknown): AdaptedTopic {
  const { [field]: _former, ...rest } = topic;
  return (value === undefined ? rest : { ...rest, [field]: value }) as AdaptedTopic;
}

interface Item {
  id: string;
  person?: string;
  dueOn?: string;
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'id' in value;

/** Their items under the names that mine have, where both say the same. */
function renamed(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return theirs;
  const free = new Set(mine.filter(isItem));
  return theirs.map((item: unknown) => {
    if (!isItem(item)) return item;
    const twin = [...free].find((each) => headOf(each) === headOf(item));
    if (!twin) return item;
    free.delete(twin);
    const { id, person, dueOn } = twin;
    return { ...item, id, ...(person && { person }), ...(dueOn && { dueOn }) };
  });
}

/** What an item is about, whatever else it carries. */
function headOf(item: object): unknown {
  const { title, task, motion, text } = item as Record<string, unknown>;
  return title ?? task ?? motion ?? text;
}

/** What a cell adds to an item is no difference to the published one. */
const OWN: ReadonlySet<string> = new Set(['id', 'person', 'dueOn']);

function isSame(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): string | undefined {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (OWN.has(key)) return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner as Record<string, unknown>).sort(([a], [b]) => a.localeCompare(b)),
    );
  });
}
