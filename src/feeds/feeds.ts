import { CONTENT_KINDS, type AnnouncedKindName } from '../kinds/content-kind.ts';
import { lastChangeOn } from '../model/history.ts';
import { latestOfEach, siteChanges, type Recorded, type SiteChange } from '../model/site-change.ts';
import { SITE } from '../site/identity.ts';
import { UPDATES } from '../text/updates.ts';
import { atom } from './atom.ts';

/** A program that asks once a week misses none of them; older ones stand on the page. Feeds do not grow with the library. */
const LONGEST_FEED = 30;

export const ALL_CHANGES_FEED = '/cap-nhat/atom.xml';

/** Address of the feed of one kind, beside its list. */
export const kindFeedPath = (kind: AnnouncedKindName) => `${CONTENT_KINDS[kind].path}atom.xml`;

/** What happened, in one paragraph of plain text. */
function tell({ entry, note }: SiteChange): string {
  const replaces = entry.replaces.length > 0 ? UPDATES.replaces(entry.replaces) : undefined;
  return [note, replaces, entry.summary].filter(Boolean).join(' ');
}

/** The feed of one kind of text: every text once, the one that changed last first. */
export function kindFeed(kind: AnnouncedKindName, entries: readonly Recorded[]): Response {
  const { label, path } = CONTENT_KINDS[kind];
  return atom({
    title: label,
    subtitle: UPDATES.description(SITE.name),
    path: kindFeedPath(kind),
    page: path,
    entries: latestOfEach(entries)
      .slice(0, LONGEST_FEED)
      .map((change) => ({
        id: change.entry.firstPath,
        path: change.entry.path,
        title: change.entry.title,
        summary: tell(change),
        publishedOn: change.entry.history.publishedOn,
        updatedOn: lastChangeOn(change.entry.history),
        category: label,
      })),
  });
}

/** The feed of everything that happened: a text stands there again each time it is revised. */
export function allChangesFeed(entries: readonly Recorded[]): Response {
  return atom({
    title: UPDATES.title,
    subtitle: UPDATES.description(SITE.name),
    path: ALL_CHANGES_FEED,
    page: '/cap-nhat/',
    entries: siteChanges(entries)
      .slice(0, LONGEST_FEED)
      .map((change) => ({
        id: `${change.entry.firstPath}#${change.type === 'revised' ? `sua-${change.on}` : 'dang'}`,
        path: change.entry.path,
        title: `${UPDATES.groupName(change.type, change.entry.kind)}: ${change.entry.title}`,
        summary: tell(change),
        publishedOn: change.on,
        updatedOn: change.on,
        category: UPDATES.feed.of(change.entry.kind),
      })),
  });
}
