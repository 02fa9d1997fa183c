/** A day of preparation with the tasks that begin on it. */
export interface PreparationDay<Task> {
  daysBefore: number;
  tasks: Task[];
}

/** The days of preparation, the earliest first; tasks of one day keep their order. */
export function preparationLine<Task extends { daysBefore: number }>(
  preparation: readonly Task[],
): PreparationDay<Task>[] {
  const days = [...new Set(preparation.map(({ daysBefore }) => daysBefore))].sort((a, b) => b - a);
  return days.map((daysBefore) => ({
    daysBefore,
    tasks: preparation.filter((task) => task.daysBefore === daysBefore),
  }));
}
