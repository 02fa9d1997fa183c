import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';

/** Fewer visitors than this in a period, and a page is left out: nobody's reading can be told from the list. */
export const FEWEST_VISITORS = 20;

/** More than any page shows. */
export const MOST_PAGES = 30;

/** `data/views.json`: which pages were read most in a period. Ranks only: no counts, no addresses of readers. */
export const viewsSchema = z
  .strictObject({
    from: calendarDate(),
    to: calendarDate(),
    /** Addresses of topics and guides, the most read first. */
    pages: z
      .array(z.string().regex(/^\/(?:chuyen-de|huong-dan)\/[a-z\d]+(?:-[a-z\d]+)*\/$/u))
      .min(1)
      .max(MOST_PAGES)
      .refine((pages) => new Set(pages).size === pages.length, { error: 'A page stands there twice.' }),
  })
  .refine(({ from, to }) => from <= to, { error: 'The period ends before it begins.' });

export type Views = z.output<typeof viewsSchema>;
