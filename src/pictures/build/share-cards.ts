import {
  publishedGuides,
  publishedRegulations,
  publishedTemplates,
  publishedTopics,
} from '../../library/collections.ts';
import { formatDate } from '../../model/calendar-day.ts';
import { SUBJECTS, PARTICIPATION } from '../../model/classification.ts';
import { GUIDE_STAGES } from '../../model/guide-stage.ts';
import { TEMPLATE_STAGES } from '../../model/paper-kind.ts';
import { REGULATION_STATUSES, regulationName } from '../../model/regulation.ts';
import { preparationDays } from '../../model/topic-facts.ts';
import { vi } from '../../text/vi.ts';
import type { ShareCard } from '../share-card.ts';
import { signOf } from '../signs.ts';

/** Kinds of texts whose links show a picture of their own. */
export type SharedKind = 'topics' | 'guides' | 'regulations' | 'templates';

/** One text and its card. */
export interface SharedText {
  kind: SharedKind;
  id: string;
  card: ShareCard;
}

/** The card of every text that is passed on by itself. */
export async function sharedTexts(): Promise<SharedText[]> {
  return [
    ...(await topicCards()),
    ...(await publishedGuides()).map(({ id, data }) => ({
      kind: 'guides' as const,
      id,
      card: {
        sign: 'guides' as const,
        kind: vi.nav.guides,
        title: data.title,
        facts: GUIDE_STAGES[data.stage],
      },
    })),
    ...(await publishedRegulations()).map(({ id, data }) => ({
      kind: 'regulations' as const,
      id,
      card: {
        sign: 'regulations' as const,
        kind: regulationName(data),
        title: data.title,
        facts: `${REGULATION_STATUSES[data.status]} · ${formatDate(data.issuedOn)} · ${data.issuer}`,
      },
    })),
    ...(await publishedTemplates()).map(({ id, data }) => ({
      kind: 'templates' as const,
      id,
      card: {
        sign: 'templates' as const,
        kind: vi.nav.templates,
        title: data.title,
        facts: `${TEMPLATE_STAGES[data.stage]} · A4, Word, PDF`,
      },
    })),
  ];
}

async function topicCards(): Promise<SharedText[]> {
  return (await publishedTopics()).map(({ id, data }) => ({
    kind: 'topics',
    id,
    card: {
      sign: signOf(data.field),
      kind: SUBJECTS[data.field],
      title: data.title,
      facts: [
        vi.topics.minutes(data.durationMinutes),
        vi.topics.preparation(preparationDays(data.preparation)),
        PARTICIPATION[data.participation],
      ].join(' · '),
    },
  }));
}
