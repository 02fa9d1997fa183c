import { YEAR } from '../../../text/workbench/year.ts';
import { currentEntries } from '../../year/current-entries.ts';
import { planDocument } from '../../year/plan-paper.ts';
import type { Bench } from '../bench/bench.ts';
import { FormSheet } from '../bench/form-sheet.tsx';

/** The year's plan as it is printed, filled from what is planned. */
export function PlanSheet({ bench }: { bench: Bench }) {
  const cell = bench.cell.value?.value.value;
  const plan = bench.plan.value?.value.value;
  if (!cell || !plan) return null;
  const entries = currentEntries(plan.entries, bench.heads.value);
  return (
    <FormSheet
      role="ke-hoach-nam"
      fill={(form) => planDocument(form, cell, { year: plan.year, entries })}
      words={{ print: YEAR.print, word: YEAR.word }}
    />
  );
}
