import type { TopicEntry } from '../library/collections.ts';
import { vi } from '../text/vi.ts';

/** A part of a topic: where it begins, and its heading. */
export interface TopicPart {
  slug: string;
  text: string;
}

const { sections } = vi.topic;

/** The parts of a topic in the order of its page. */
export function topicContents({ data, headings }: TopicEntry): TopicPart[] {
  return [
    { slug: 'phan-muc-tieu', text: sections.objectives },
    { slug: 'phan-vi-sao', text: sections.why },
    { slug: 'phan-chuan-bi', text: sections.preparation },
    ...headings.filter(({ depth }) => depth === 2),
    { slug: 'phan-chuong-trinh', text: sections.agenda },
    { slug: 'phan-cau-hoi', text: sections.questions },
    { slug: 'phan-bieu-quyet', text: sections.decisions },
    ...(data.worksheet ? [{ slug: 'phan-bang', text: sections.worksheet }] : []),
    { slug: 'phan-theo-doi', text: sections.followUp },
    { slug: 'phan-loi', text: sections.mistakes },
    { slug: 'phan-tai-lieu', text: sections.materials },
  ];
}
