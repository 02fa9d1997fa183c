/** Sentences that scripts write on a page. They travel to the reader, so only what a script needs stands here. */
export const TOPIC_COUNT = (count: number) => `${count} chuyên đề`;

export const QUARTER = {
  name: (quarter: number) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}`,
  daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
};
