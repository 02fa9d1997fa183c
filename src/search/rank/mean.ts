/** The mean of some values, each as important as `importance` says; 0 where nothing is. */
export function mean(values: readonly number[], importance: readonly number[]): number {
  const whole = importance.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return 0;
  return values.reduce((sum, value, index) => sum + value * (importance[index] ?? 0), 0) / whole;
}
