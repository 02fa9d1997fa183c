import { termsOf } from '../src/model/vocabulary.ts';

/** A word of the fixture's vocabulary by its id. Throws where its list has none such. */
export function word<Word extends string>(labels: Readonly<Record<Word, unknown>>, id: string): Word {
  const found = termsOf(labels).find((each) => each === id);
  if (found === undefined) throw new Error(`The list has no word ${id}.`);
  return found;
}
