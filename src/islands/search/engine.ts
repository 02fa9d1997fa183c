import type { Answer } from '../../search/answer.ts';
import { bodyTerms, type BodyIndex } from '../../search/body-index.ts';
import { unpackCatalogue, type PackedCatalogue } from '../../search/packed-catalogue.ts';
import { search } from '../../search/search.ts';
import { openCatalogue, type TitleIndex } from '../../search/title-index.ts';
import { openPagefind } from './pagefind.ts';

export interface EngineAnswer extends Answer {
  /** The full-text index failed: only titles, headings, summaries and keywords were searched. */
  isPartial: boolean;
}

export type Engine = (typed: string) => Promise<EngineAnswer>;

const NO_TEXT: BodyIndex = {
  search: () => Promise.resolve(new Map()),
  read: () => Promise.reject(new Error('The full-text index is not there.')),
};

let opening: Promise<Engine> | undefined;

/** Loads the title index and the full-text index once. Rejects where not even titles can be searched. */
export function openEngine(base: string): Promise<Engine> {
  opening ??= open(base);
  opening.catch(() => (opening = undefined));
  return opening;
}

async function open(base: string): Promise<Engine> {
  const [titles, body] = await Promise.all([openTitles(base), openPagefind(base).catch(() => undefined)]);
  return async (typed) => {
    try {
      if (body) {
        const answer = await search(typed, titles, body);
        return { ...answer, isPartial: await isTextMissing(answer, titles, body) };
      }
    } catch {
      // The text failed, the titles are at hand: half an answer, and said to be half, is better than none.
    }
    return { ...(await search(typed, titles, NO_TEXT)), isPartial: true };
  };
}

async function openTitles(base: string): Promise<TitleIndex> {
  const response = await fetch(`${base}pagefind/titles.json`);
  if (!response.ok) throw new Error(`The title index answered ${response.status}.`);
  return openCatalogue(unpackCatalogue((await response.json()) as PackedCatalogue));
}

/**
 * Pagefind answers “nothing” where a part of its index is missing. A page's name stands in its article too, so a
 * word of some name that the full-text index does not know betrays the gap.
 */
async function isTextMissing({ query }: Answer, { pages }: TitleIndex, body: BodyIndex): Promise<boolean> {
  for (const word of query.words) {
    if (word.document !== undefined || !pages.some(({ name }) => name.places.has(word.keys.bare))) continue;
    const answers = await Promise.all(bodyTerms(word).map((term) => body.search(term)));
    if (answers.every(({ size }) => size === 0)) return true;
  }
  return false;
}
