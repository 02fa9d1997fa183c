/** A mutant that changes nothing that the check reports, and why. */
export interface EquivalentMutant {
  /** Name of the source and of the function that hold it, as `run-mutants.ts` prints them. */
  place: string;
  what: string;
  reason: string;
}

/** Every mutant that may go unnoticed. One that is not there any more, or is noticed, makes the run fail too. */
export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [];
