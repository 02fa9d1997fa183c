import { pick, publishedRegulations, type RegulationEntry } from './collections.ts';

/** A document with those that it has replaced, and those that they had replaced. */
export interface Replacement {
  document: RegulationEntry;
  replaced: Replacement[];
}

/** The newest of the documents that stand in each other's place, with all that came before it. */
export async function replacementTree(regulationId: string): Promise<Replacement> {
  const all = await publishedRegulations();
  const newest = (id: string): RegulationEntry => {
    const [document] = pick(all, [id]);
    if (!document) throw new Error(`No document is called “${id}”.`);
    return document.data.replacedBy === undefined ? document : newest(document.data.replacedBy);
  };
  return treeOf(newest(regulationId), all);
}

/** Every document in whose place nothing has come, where it has replaced others; the newest first. */
export async function replacementTrees(): Promise<Replacement[]> {
  const all = await publishedRegulations();
  return all
    .filter(({ data }) => data.replacedBy === undefined)
    .map((document) => treeOf(document, all))
    .filter(({ replaced }) => replaced.length > 0);
}

function treeOf(document: RegulationEntry, all: readonly RegulationEntry[]): Replacement {
  return {
    document,
    replaced: all
      .filter(({ data }) => data.replacedBy === document.id)
      .map((replaced) => treeOf(replaced, all)),
  };
}
