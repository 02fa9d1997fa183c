import XMLBuilder from 'fast-xml-builder';
import type { CalendarDate } from '../model/calendar-day.ts';
import { SITE } from '../site/identity.ts';
import { UPDATES } from '../text/updates.ts';

/** One entry of a feed. Addresses are paths from the root. */
export interface FeedEntry {
  /** Never changes and is never used again, whatever becomes of the page: RFC 4287, 4.2.6. */
  id: string;
  path: string;
  title: string;
  summary: string;
  publishedOn: CalendarDate;
  updatedOn: CalendarDate;
  /** What kind of text it is, for readers' programs to sort by. */
  category: string;
}

export interface Feed {
  title: string;
  subtitle: string;
  /** Address of the feed itself, and of the page it tells about. */
  path: string;
  page: string;
  entries: readonly FeedEntry[];
}

const absolute = (path: string) => `${SITE.address}${path}`;

/** Midnight in Vietnam: content knows days, RFC 3339 wants a time with its zone. */
const instant = (day: CalendarDate) => `${day}T00:00:00+07:00`;

/** RFC 4287 wants a time of every feed, also of a kind of which a site has no text yet. */
const NEVER: CalendarDate = '1970-01-01';

const link = (rel: string, type: string, path: string) => ({
  '@rel': rel,
  '@type': type,
  '@hreflang': 'vi',
  '@href': absolute(path),
});

/** An Atom feed (RFC 4287) in the order of `entries`; the same bytes in every build of the same content. */
export function atom({ title, subtitle, path, page, entries }: Feed): Response {
  const newest = entries
    .map(({ updatedOn }) => updatedOn)
    .sort()
    .at(-1);
  const xml = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
    format: true,
  });
  const text = xml.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'vi',
      id: absolute(path),
      title: `${title} – ${SITE.name}`,
      subtitle,
      updated: instant(newest ?? NEVER),
      link: [link('self', 'application/atom+xml', path), link('alternate', 'text/html', page)],
      author: { name: `${UPDATES.author} ${SITE.name}`, uri: absolute('/') },
      icon: absolute('/icon.svg'),
      entry: entries.map((entry) => ({
        id: absolute(entry.id),
        title: entry.title,
        link: link('alternate', 'text/html', entry.path),
        published: instant(entry.publishedOn),
        updated: instant(entry.updatedOn),
        category: { '@term': entry.category },
        summary: entry.summary,
      })),
    },
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
