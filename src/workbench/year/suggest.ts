import { fold } from '../../vietnamese/letters.ts';
import type { TopicHead } from './topic-head.ts';

/** What is known when a topic is looked for. */
export interface Wish {
  setting?: TopicHead['settings'][number] | undefined;
  quarter: number;
  /** Days until the meeting; `undefined` where no day is set. */
  daysLeft?: number | undefined;
  /** Topics held or planned before, by name. */
  used: ReadonlySet<string>;
}

export interface Suggestion {
  topic: TopicHead;
  isForCell: boolean;
  isForQuarter: boolean;
  isUsed: boolean;
  /** The preparation still fits before the meeting. */
  isInTime: boolean;
}

/**
 * Every topic, those that fit best first: not held before, for this kind of cell, in time, on the shelf of the
 * quarter. Of those that are too late, the one that lacks fewest days is nearest, whatever its quarter. What fits
 * equally well stands in the order of the alphabet.
 */
export function suggest(topics: readonly TopicHead[], wish: Wish): Suggestion[] {
  const weighed = topics.map((topic): Suggestion => ({
    topic,
    isForCell: wish.setting === undefined || topic.settings.includes(wish.setting),
    isForQuarter: topic.quarters.includes(wish.quarter),
    isUsed: wish.used.has(topic.id),
    isInTime: wish.daysLeft === undefined || topic.daysToPrepare <= wish.daysLeft,
  }));
  const weight = ({ isForCell, isForQuarter, isUsed, isInTime }: Suggestion) =>
    (isUsed ? 0 : 8) + (isForCell ? 4 : 0) + (isInTime ? 2 : 0) + (isInTime && isForQuarter ? 1 : 0);
  const lateness = ({ isInTime, topic }: Suggestion) => (isInTime ? 0 : topic.daysToPrepare);
  return weighed.sort(
    (a, b) =>
      weight(b) - weight(a) || lateness(a) - lateness(b) || a.topic.title.localeCompare(b.topic.title, 'vi'),
  );
}

/** What a person asks of the list besides. */
export interface Filter {
  sought?: string | undefined;
  isForCell: boolean;
  isInTime: boolean;
}

/** The suggestions that a filter lets through; words are compared without marks and in any order. */
export function matching(suggestions: readonly Suggestion[], filter: Filter): Suggestion[] {
  const words = fold(filter.sought ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  return suggestions.filter(({ topic, isForCell, isInTime }) => {
    if ((filter.isForCell && !isForCell) || (filter.isInTime && !isInTime)) return false;
    const text = fold(`${topic.title} ${topic.summary}`);
    return words.every((word) => text.includes(word));
  });
}
