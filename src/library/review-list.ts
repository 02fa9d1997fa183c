import {
  entriesOf,
  pick,
  publishedAnswers,
  publishedGuides,
  publishedRegulations,
  publishedShelves,
  publishedTemplates,
  publishedTopics,
  type Entry,
  type RegulationEntry,
} from './collections.ts';
import type { Basis } from '../model/basis.ts';
import type { CalendarDate } from '../model/calendar-day.ts';
import { regulationCitation } from '../model/regulation.ts';

/** One text of the list: where readers see it, and where editors mend it. */
export interface ListedText {
  title: string;
  path: string;
  /** From the root of the repository. */
  file: string;
  /** Where it can be edited on the forge. */
  edit: string;
}

/** A text that rests on replaced documents, document by document. */
export interface TextToReview extends ListedText {
  documents: {
    replaced: RegulationEntry;
    replacement: RegulationEntry;
    /** Every place where the file names it. */
    places: Pick<Basis, 'by' | 'where' | 'line'>[];
  }[];
}

export interface ReviewList {
  /** Texts that follow a replaced document and none that came after it. */
  mustRevise: TextToReview[];
  /** Texts that know what came after, and still recall the older one. */
  lookAgain: TextToReview[];
}

/** Texts that rest on replaced documents. A text stands in both lists where it knows of one replacement only. */
export async function reviewList(): Promise<ReviewList> {
  const regulations = await publishedRegulations();
  const texts = [
    ...(await publishedTopics()),
    ...(await publishedGuides()),
    ...(await publishedAnswers()),
    ...(await publishedTemplates()),
    ...(await publishedShelves()),
    ...(await entriesOf('pages')),
  ];
  const listed = (isReplacementCited: boolean) =>
    texts.flatMap((text) => {
      const basis = text.basis.filter((each) => each.isReplacementCited === isReplacementCited);
      return basis.length > 0 ? [textToReview(text, basis, regulations)] : [];
    });
  return { mustRevise: listed(false), lookAgain: listed(true) };
}

function textToReview(
  { path, file, edit, data }: Entry<{ title: string }>,
  basis: readonly Basis[],
  regulations: readonly RegulationEntry[],
): TextToReview {
  const documents = [...Map.groupBy(basis, ({ regulation }) => regulation)].map(([id, places]) => {
    const [replaced, replacement] = pick(regulations, [
      id,
      ...places.slice(0, 1).map((each) => each.replacement),
    ]);
    if (!replaced || !replacement) throw new Error(`“${id}” has no replacement.`);
    return { replaced, replacement, places };
  });
  return { title: data.title, path, file, edit, documents };
}

/** A text and the oldest day on which a fact of it was compared with its source. */
export interface CheckedText extends ListedText {
  checkedOn: CalendarDate;
}

/** The texts whose facts were looked up longest ago, the oldest first. */
export async function checkedLongestAgo(count: number): Promise<CheckedText[]> {
  const written = [
    ...(await publishedTopics()),
    ...(await publishedGuides()),
    ...(await publishedAnswers()),
  ].map(({ path, file, edit, data }) => ({
    title: data.title,
    path,
    file,
    edit,
    checkedOn: oldest(data.references.map(({ seenOn }) => seenOn)),
  }));
  const documents = (await publishedRegulations()).map(({ path, file, edit, data }) => ({
    title: regulationCitation(data),
    path,
    file,
    edit,
    checkedOn: oldest([data.checkedOn, ...data.sources.map(({ seenOn }) => seenOn)]),
  }));
  return [...documents, ...written]
    .sort((a, b) => Number(a.checkedOn > b.checkedOn) - Number(a.checkedOn < b.checkedOn))
    .slice(0, count);
}

function oldest(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((a, b) => (b < a ? b : a));
}
