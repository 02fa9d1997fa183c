import { z } from 'zod';
import {
  CRITERION_FACTS,
  partsOf,
  topCriteria,
  type Criterion,
  type ScoreLevel,
} from '../model/score-scale.ts';
import { withRule, type Breach } from './breach.ts';
import { choice, line, list, wholeNumber } from './form-field.ts';
import { quotedPoint } from './reference.ts';

/** Points of the whole sheet. */
const WHOLE = 100;

const ID_ADVICE = 'Viết số của tiêu chí trong ngoặc kép, ví dụ "3" hoặc "3.1".';
const ID = { title: 'Số', description: '"3.1" là một phần của "3".' };

const criterion = z.strictObject({
  id: line(ID, 5)
    .regex(/^\d{1,2}(?:\.\d{1,2})?$/u, { error: ID_ADVICE })
    .meta({ ...ID, patternAdvice: ID_ADVICE }),
  title: line({ title: 'Tiêu chí' }, 160),
  most: wholeNumber({ title: 'Điểm tối đa' }, 1, WHOLE),
  shows: choice(CRITERION_FACTS, {
    title: 'Ghi kèm',
    description: 'Điều bàn làm việc đã biết, ghi cạnh dòng này khi chấm.',
  }).optional(),
});

const level = z.strictObject({
  title: line({ title: 'Mức' }, 40),
  from: wholeNumber({ title: 'Từ bao nhiêu điểm' }, 0, WHOLE),
});

const fields = z.strictObject({
  title: line({ title: 'Tên' }, 80),
  criteriaBasis: quotedPoint({ title: 'Mục quy định các tiêu chí' }),
  criteria: list(
    criterion,
    {
      title: 'Tiêu chí',
      description: `Các tiêu chí lớn cộng lại ${WHOLE} điểm; các phần cộng lại bằng tiêu chí lớn.`,
      isOrdered: true,
    },
    1,
    40,
  ),
  levelsBasis: quotedPoint({ title: 'Mục quy định các mức' }),
  levels: list(
    level,
    { title: 'Mức xếp loại', description: 'Từ cao xuống thấp; mức cuối từ 0 điểm.', isOrdered: true },
    2,
    6,
  ),
});

/** Thang điểm: the sheet on which a cell scores its own session. */
export const scoringSchema = withRule(
  withRule(fields, ['criteria'], ({ criteria }) => faultsOfCriteria(criteria)),
  ['levels'],
  ({ levels }) => faultsOfLevels(levels),
);

function faultsOfCriteria(criteria: readonly Criterion[]): Breach[] {
  const twice = criteria.flatMap(({ id }, index) =>
    criteria.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: ['criteria', index, 'id'], message: `Số ${id} đã có ở trên. Đặt số khác.` }],
  );
  const lost = criteria.flatMap(({ id }, index) => {
    const [group = ''] = id.split('.');
    return group === id || criteria.slice(0, index).some((other) => other.id === group)
      ? []
      : [{ path: ['criteria', index, 'id'], message: `Chưa có tiêu chí ${group} ở trên. Thêm hoặc sửa số.` }];
  });
  const unequal = criteria.flatMap(({ id, most }, index) => {
    const parts = partsOf(id, criteria);
    const sum = sumOf(parts);
    return parts.length === 0 || sum === most
      ? []
      : [
          {
            path: ['criteria', index, 'most'],
            message: `Các phần của tiêu chí ${id} cộng lại ${sum} điểm, ghi ${most}. Sửa cho bằng nhau.`,
          },
        ];
  });
  const whole = sumOf(topCriteria(criteria));
  const wrongSum =
    whole === WHOLE
      ? []
      : [{ path: ['criteria'], message: `Các tiêu chí lớn cộng lại ${whole} điểm, cần ${WHOLE}.` }];
  return [...twice, ...lost, ...unequal, ...wrongSum];
}

const sumOf = (criteria: readonly Criterion[]) => criteria.reduce((sum, { most }) => sum + most, 0);

function faultsOfLevels(levels: readonly ScoreLevel[]): Breach[] {
  const disordered = levels.flatMap(({ from }, index) => {
    const above = levels[index - 1]?.from ?? Infinity;
    return from < above
      ? []
      : [
          {
            path: ['levels', index, 'from'],
            message: `Xếp từ cao xuống thấp: ${from} không thấp hơn ${above}.`,
          },
        ];
  });
  const last = levels.at(-1)?.from;
  const open = last === 0 ? [] : [{ path: ['levels'], message: 'Mức cuối phải từ 0 điểm.' }];
  return [...disordered, ...open];
}

export type ScoringFile = z.output<typeof scoringSchema>;
