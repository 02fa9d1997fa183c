/** What `<quarter-now>` writes. A file of its own, so that the home page asks for one script less. */
export const QUARTER = {
  name: (quarter: number) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}`,
  nextMeeting: 'Buổi tới của chi bộ: ',
  daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
};
