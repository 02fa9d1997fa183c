import { defineCollection } from 'astro:content';
import { contentLoader } from './library/build/content-loader.ts';
import { CONTENT_KINDS } from './kinds/content-kind.ts';

export const collections = {
  topics: defineCollection({ loader: contentLoader('topics'), schema: CONTENT_KINDS.topics.schema }),
  guides: defineCollection({ loader: contentLoader('guides'), schema: CONTENT_KINDS.guides.schema }),
  regulations: defineCollection({
    loader: contentLoader('regulations'),
    schema: CONTENT_KINDS.regulations.schema,
  }),
  templates: defineCollection({ loader: contentLoader('templates'), schema: CONTENT_KINDS.templates.schema }),
  shelves: defineCollection({ loader: contentLoader('shelves'), schema: CONTENT_KINDS.shelves.schema }),
  feedback: defineCollection({ loader: contentLoader('feedback'), schema: CONTENT_KINDS.feedback.schema }),
};
