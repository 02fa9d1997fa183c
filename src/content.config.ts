import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { CONTENT_KINDS, SHOWN_KIND_NAMES, type ShownKindName } from './kinds/content-kind.ts';
import { contentLoader } from './library/build/content-loader.ts';

/** Each collection with the schema of its own kind, from which Astro types its entries. */
type Collections = {
  [Kind in ShownKindName]: { loader: Loader; schema: (typeof CONTENT_KINDS)[Kind]['schema'] };
};

export const collections = Object.fromEntries(
  SHOWN_KIND_NAMES.map((kind) => [
    kind,
    defineCollection({ loader: contentLoader(kind), schema: CONTENT_KINDS[kind].schema }),
  ]),
) as unknown as Collections;
