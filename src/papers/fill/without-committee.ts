import { PAPER_WORDS } from '../../text/papers.ts';
import type { PaperTopic } from './values.ts';

const { withoutCommittee, memberInCharge, notesOfSecretary } = PAPER_WORDS;

/** What stands in the place of the committee (chi ủy), the more particular first: none writes what a later one reads. */
const REPLACEMENTS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [
    /chi ủy\s*(?:\((?:hoặc|không có thì)[^)]*\)|;\s*chi bộ không có chi ủy thì[^;,.]*,[^;,.]*)/giu,
    withoutCommittee,
  ],
  [/chi ủy viên do chi ủy cử/giu, 'đảng viên do chi bộ cử'],
  [/chi ủy viên\s*\(hoặc ([^)]*)\)/giu, (_whole, other = '') => other],
  [/(?:một đồng chí |các )?chi ủy viên/giu, memberInCharge],
  [/không (?:ở trong|thuộc) chi ủy/giu, 'không phải bí thư, phó bí thư'],
  [/trong chi ủy/giu, 'được phân công'],
  [/biên bản (?:họp )?chi ủy/giu, notesOfSecretary],
  [/bí thư,\s*(?:phó bí thư,\s*)?chi ủy/giu, withoutCommittee],
  [/(ở|tại) chi ủy/giu, (_whole, at = '') => `${at} chỗ bí thư`],
  [/chi ủy/giu, withoutCommittee],
];

/**
 * Returns a text of a topic as a cell without a committee prints it: by the alternative that the topic itself
 * names, else with the secretary, and the deputy if there is one, in the committee's place.
 */
export function withoutCommitteeIn(text: string): string {
  return REPLACEMENTS.reduce(
    (rest, [pattern, words]) =>
      rest.replace(pattern, (...found: string[]) => {
        const written = typeof words === 'string' ? words : words(...found);
        const isCapital = /^\p{Lu}/u.test(found[0] ?? '');
        return isCapital ? written.charAt(0).toLocaleUpperCase('vi') + written.slice(1) : written;
      }),
    text,
  );
}

/** The same for every text of a topic that stands on papers. */
export function topicWithoutCommittee(topic: PaperTopic): PaperTopic {
  return {
    ...topic,
    ...mapped({
      officialScope: topic.officialScope,
      objectives: topic.objectives,
      officialObjectives: topic.officialObjectives,
      whyItMatters: topic.whyItMatters,
      preparation: topic.preparation,
      agenda: topic.agenda,
      questions: topic.questions,
      decisions: topic.decisions,
      worksheet: topic.worksheet,
      followUp: topic.followUp,
      materials: topic.materials,
    }),
  };
}

/** A copy with every text rewritten, however deep it stands. */
function mapped<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutCommitteeIn(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapped(inner as unknown)]),
  ) as Value;
}
