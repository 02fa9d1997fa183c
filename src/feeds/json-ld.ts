import type { BreadcrumbList, FAQPage, LearningResource, WebSite, WithContext } from 'schema-dts';
import type { AnswerEntry, GuideEntry, TopicEntry } from '../library/collections.ts';
import { SITE } from '../site/identity.ts';
import { vi } from '../text/vi.ts';

export type JsonLd =
  WithContext<BreadcrumbList> | WithContext<FAQPage> | WithContext<LearningResource> | WithContext<WebSite>;

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

/** Answers as search engines read them: the question, and its answer as plain text. */
export function faqPage(answers: readonly AnswerEntry[]): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: 'vi',
    mainEntity: answers.map(({ path, data }) => ({
      '@type': 'Question',
      name: data.title,
      url: `${SITE.address}${path}`,
      acceptedAnswer: { '@type': 'Answer', text: data.answer },
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
