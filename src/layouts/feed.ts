import rss from '@astrojs/rss';
import type { GuideEntry, TopicEntry } from '../collections.ts';
import { SITE } from '../site.ts';

/** An RSS feed of entries, the newest change first. */
export function feed(
  title: string,
  description: string,
  entries: readonly (TopicEntry | GuideEntry)[],
): Promise<Response> {
  return rss({
    title: `${title} – ${SITE.name}`,
    description,
    site: SITE.origin,
    items: [...entries]
      .sort(
        (a, b) => Number(a.data.updatedOn < b.data.updatedOn) - Number(a.data.updatedOn > b.data.updatedOn),
      )
      .map(({ path, data }) => ({
        title: data.title,
        description: data.summary,
        link: path,
        // Midnight in Vietnam of the day of the last change.
        pubDate: new Date(`${data.updatedOn}T00:00:00+07:00`),
      })),
    customData: '<language>vi</language>',
  });
}
