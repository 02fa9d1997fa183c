import type { APIRoute, GetStaticPaths } from 'astro';
import type { TemplateEntry } from '../../../library/collections.ts';
import { templatesInOrder } from '../../../papers/build/offered-papers.ts';
import { firstPage, firstPagePath } from '../../../pictures/build/first-page.ts';

export const getStaticPaths = (async () =>
  (await templatesInOrder())
    .filter((template) => firstPagePath(template) !== undefined)
    .map((template) => ({ params: { id: template.id }, props: { template } }))) satisfies GetStaticPaths;

/** The first page of a form, as a picture. */
export const GET: APIRoute<{ template: TemplateEntry }> = async ({ props }) =>
  new Response(await firstPage(props.template), { headers: { 'Content-Type': 'image/webp' } });
