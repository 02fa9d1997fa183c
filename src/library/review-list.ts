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

/** A replaced document with the texts that rest on it: whoever has read what came after it looks at them in one go. */
export interface DocumentToReview {
  replaced: RegulationEntry;
  replacement: RegulationEntry;
  texts: (ListedText & {
    /** Every place where the file names the document. */
    places: Pick<Basis, 'by' | 'where' | 'line'>[];
  })[];
}

export interface ReviewList {
  /** Documents with texts that follow them and nothing that came after. */
  mustRevise: DocumentToReview[];
  /** Documents with texts that know what came after, and still recall them. */
  lookAgain: DocumentToReview[];
}

/**
 * Texts that rest on replaced documents, document by document, the one with most texts first. A text stands in both
 * lists where it knows of one replacement only.
 */
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
  const listed = (isReplacementCited: boolean) => {
    const found = texts.flatMap((text) =>
      text.basis
        .filter((each) => each.isReplacementCited === isReplacementCited)
        .map((each) => ({ text, each })),
    );
    return [...Map.groupBy(found, ({ each }) => each.regulation).values()]
      .map((ofOne) => documentToReview(ofOne, regulations))
      .sort((one, other) => other.texts.length - one.texts.length);
  };
  return { mustRevise: listed(false), lookAgain: listed(true) };
}

interface Found {
  text: Entry<{ title: string }>;
  each: Basis;
}

function documentToReview(
  found: readonly Found[],
  regulations: readonly RegulationEntry[],
): DocumentToReview {
  const ids = found.slice(0, 1).flatMap(({ each }) => [each.regulation, each.replacement]);
  const [replaced, replacement] = pick(regulations, ids);
  if (!replaced || !replacement) throw new Error(`“${ids.join('”, “')}” cannot be looked up.`);
  const texts = [...Map.groupBy(found, ({ text }) => text)].map(([{ path, file, edit, data }, ofText]) => ({
    title: data.title,
    path,
    file,
    edit,
    places: ofText.map(({ each }) => each),
  }));
  return { replaced, replacement, texts };
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
