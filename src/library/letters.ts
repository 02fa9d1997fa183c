import {
  entriesOf,
  publishedAnswers,
  publishedGuides,
  publishedRegulations,
  publishedShelves,
  publishedTemplates,
  publishedTopics,
  type FeedbackEntry,
} from './collections.ts';
import { regulationName } from '../model/regulation.ts';
import { vietnameseOrder } from '../vietnamese/letters.ts';

/** Readers' letters about the page at `path`, the newest first. */
export async function feedbackAbout(path: string): Promise<FeedbackEntry[]> {
  return (await newestLetters()).filter(({ data }) => data.about === path);
}

/** A letter, and what the page it is about is called. */
export interface FiledLetter {
  letter: FeedbackEntry;
  pageTitle: string;
}

/** Every letter that is published, the newest first. */
export async function publishedLetters(): Promise<FiledLetter[]> {
  const titles = await pageTitles();
  return (await newestLetters()).map((letter) => ({
    letter,
    pageTitle: titles.get(letter.data.about) ?? letter.data.about,
  }));
}

async function newestLetters(): Promise<FeedbackEntry[]> {
  return (await entriesOf('feedback')).sort((a, b) => vietnameseOrder(b.data.sentOn, a.data.sentOn));
}

/** The name of every page that stands for one content file, by its address. */
async function pageTitles(): Promise<Map<string, string>> {
  const titled = [
    ...(await publishedTopics()),
    ...(await publishedGuides()),
    ...(await publishedAnswers()),
    ...(await publishedTemplates()),
    ...(await publishedShelves()),
  ];
  const documents = await publishedRegulations();
  return new Map([
    ...titled.map(({ path, data }) => [path, data.title] as const),
    ...documents.map(({ path, data }) => [path, `${regulationName(data)} ${data.title}`] as const),
  ]);
}
