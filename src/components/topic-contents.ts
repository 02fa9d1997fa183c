import type { TopicEntry } from '../library/collections.ts';
import { BEFORE_BODY, TOPIC_PART_NAMES, TOPIC_PARTS } from '../model/topic-parts.ts';
import { vi } from '../text/vi.ts';

/** A part of a topic: where it begins, and its heading. */
export interface TopicPart {
  slug: string;
  text: string;
}

/** The parts of a topic in the order of its page; a field that it lacks has none. */
export function topicContents({ data, headings }: Pick<TopicEntry, 'data' | 'headings'>): TopicPart[] {
  const body = headings.filter(({ depth }) => depth === 2);
  return TOPIC_PART_NAMES.flatMap((name) => [
    ...(data[name] === undefined ? [] : [{ slug: TOPIC_PARTS[name], text: vi.topic.sections[name] }]),
    ...(name === BEFORE_BODY ? body : []),
  ]);
}
