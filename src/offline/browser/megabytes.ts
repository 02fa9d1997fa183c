/** A number of bytes as readers say it: `2,6 MB`, `48 kB`. */
export function megabytes(bytes: number): string {
  const inKilobytes = bytes < 1_000_000;
  const number = inKilobytes ? Math.max(1, Math.round(bytes / 1000)) : Math.round(bytes / 100_000) / 10;
  return `${number.toLocaleString('vi')} ${inKilobytes ? 'kB' : 'MB'}`;
}
