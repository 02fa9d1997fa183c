import { pageSchema } from '../schema/page.ts';
import type { ContentKind } from './kind.ts';

/** Every file of content/pages/, and the page that shows it. */
export const OWN_PAGES = {
  'gioi-thieu': '/gioi-thieu/',
  'trang-chu-quy-nay': '/',
  'trang-chu-viec-trong-quy': '/',
} as const;

export type OwnPageName = keyof typeof OWN_PAGES;

/** Trang riêng: what the site says of itself, and the parts of the home page that a department words. */
export const pages = {
  label: 'Trang giới thiệu, trang chủ',
  extension: '.mdx',
  schema: pageSchema,
  listing: { slug: '{{title}}', summary: '{{title}}', sortable: ['title'] },
  preview: 'page',
  files: Object.keys(OWN_PAGES),
} as const satisfies ContentKind;
