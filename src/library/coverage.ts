import { publishedTopics, type TopicEntry } from './collections.ts';
import { quartersOfTopics } from './topic-quarters.ts';
import { CELL_TYPES, type CellType } from '../model/classification.ts';

/** What a kind of cell finds in the library. */
export interface CoverageRow {
  cellType: CellType;
  label: string;
  /** How many topics the shelf of each quarter holds for it, from the first. */
  quarters: number[];
  /** How many suit it that no quarter's shelf names. */
  anyTime: number;
  all: number;
}

const QUARTERS = [1, 2, 3, 4] as const;

/** The library, kind of cell by quarter. */
export async function libraryCoverage(): Promise<CoverageRow[]> {
  const topics = await publishedTopics();
  const quartersOf = await quartersOfTopics();
  const count = (suiting: readonly TopicEntry[], isCounted: (quarters: number[]) => boolean) =>
    suiting.filter(({ id }) => isCounted(quartersOf(id))).length;
  return (Object.keys(CELL_TYPES) as CellType[]).map((cellType) => {
    const suiting = topics.filter(({ data }) => data.settings.includes(cellType));
    return {
      cellType,
      label: CELL_TYPES[cellType],
      quarters: QUARTERS.map((quarter) => count(suiting, (quarters) => quarters.includes(quarter))),
      anyTime: count(suiting, (quarters) => quarters.length === 0),
      all: suiting.length,
    };
  });
}
