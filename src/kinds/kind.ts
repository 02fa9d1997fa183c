import type { z } from 'zod';

/** What a folder of `content/` holds, and everything the site, the check and the editor must know of it. */
export interface ContentKind {
  /** Vietnamese name, as readers see it. */
  label: string;
  extension: '.mdx' | '.md' | '.yaml';
  schema: z.ZodObject;
  /** How the editor names a new file, shows it in its list, and sorts the list. */
  listing: {
    slug: string;
    summary: string;
    sortable: readonly string[];
    /** The field that stands for the name; `title` where absent. */
    identifier?: string;
    /** A day by which the list begins with the newest; in the order of names where absent. */
    newestBy?: string;
    /** The field of the form before which the body stands; after all of them where absent. */
    bodyBefore?: string;
  };
  /** What the editor shows beside the form: the page, the paper, or what is filled in. */
  preview: 'page' | 'sheet' | 'fields';
  /** Its bodies may show pictures of `content/images/`. */
  hasImages?: true;
  /** Changes are announced, in a feed beside the list. */
  hasFeed?: true;
  /** Names of its files, where the code knows them: none is made, renamed or deleted. */
  files?: readonly string[];
  /** Kept for the check and the build alone: no page shows an entry. */
  isInternal?: true;
  /** Address of the list; an entry stands below it. Absent where entries have no page of their own. */
  path?: string;
  /** Pages below an entry's own, by the end of their address. */
  pagesBelow?: readonly string[];
  /** Anchors that the page of every entry has, whatever its file says. */
  anchors?: readonly string[];
}
