import { topCriteria } from '../../model/score-scale.ts';
import { scoringSchema } from '../../schema/scoring.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { pointsIn, type QuotedPoint } from '../file/quoted-points.ts';
import type { FileProblem } from '../file/source.ts';
import { fileProblem, placeIn, type ContentWorld } from './content-world.ts';

const IN_WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A figure that the code goes by must be what the point says that it names. */
export function figureProblems(file: CheckedFile, world: ContentWorld): FileProblem[] {
  return figuresOf(file).flatMap(({ figure, regulation, point, path }) => {
    const said = world.regulations.get(regulation)?.data.points.find(({ id }) => id === point)?.text;
    // A point that is not there is reported as such.
    if (said === undefined || says(said, figure)) return [];
    const message = `Mục “${point}” của ${regulation} không ghi số ${figure}. Sửa con số hoặc dẫn đúng mục.`;
    return [fileProblem(file, placeIn(file, path), 'tham-chieu', message)];
  });
}

type Figure = Omit<QuotedPoint, 'figure'> & { figure: number };

function figuresOf({ source, data }: CheckedFile): Figure[] {
  const values = pointsIn(data).flatMap(({ figure, path, ...basis }) =>
    figure === undefined ? [] : [{ ...basis, figure, path: [...path, 'value'] }],
  );
  const scale = source.kind === 'scoring' ? scoringSchema.safeParse(data).data : undefined;
  if (!scale) return values;
  const { criteria, criteriaBasis, levels, levelsBasis } = scale;
  return [
    ...values,
    ...topCriteria(criteria).map((each) => ({
      ...criteriaBasis,
      figure: each.most,
      path: ['criteria', criteria.indexOf(each), 'most'],
    })),
    ...levels
      .filter(({ from }) => from > 0)
      .map(({ from }, index) => ({ ...levelsBasis, figure: from, path: ['levels', index, 'from'] })),
  ];
}

function says(text: string, figure: number): boolean {
  const word = IN_WORDS[figure];
  const forms = [`0*${figure}`, ...(word ? [word] : [])].join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms})(?![\\p{L}\\d])`, 'iu').test(text);
}
