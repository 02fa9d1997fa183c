/** Sentences that scripts write on a page. They travel to the reader, so only what a script needs stands here. */
export const TOPIC_COUNT = (count: number) => `${count} chuyên đề`;
