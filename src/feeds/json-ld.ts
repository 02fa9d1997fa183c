import type { BreadcrumbList, LearningResource, WebSite, WithContext } from 'schema-dts';
import type { GuideEntry, TopicEntry } from '../library/collections.ts';
import { SITE } from '../site/identity.ts';
import { vi } from '../text/vi.ts';

export type JsonLd = WithContext<BreadcrumbList> | WithContext<LearningResource> | WithContext<WebSite>;

/** Serialises structured data so that no text in it can close the `<script>` around it. */
export function toScriptText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Breadcrumbs as search engines read them; `site` is its canonical address, without a closing slash. */
export function breadcrumbList(
  crumbs: readonly { label: string; path: string }[],
  site: string,
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: `${site}${path}`,
    })),
  };
}

/** A topic or a guide as search engines read it. */
export function learningResource({ path, data }: TopicEntry | GuideEntry): WithContext<LearningResource> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: data.title,
    description: data.summary,
    inLanguage: 'vi',
    url: `${SITE.address}${path}`,
    datePublished: data.publishedOn,
    dateModified: data.updatedOn,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...('durationMinutes' in data && {
      timeRequired: `PT${data.durationMinutes}M`,
      learningResourceType: vi.nav.topics,
    }),
  };
}
