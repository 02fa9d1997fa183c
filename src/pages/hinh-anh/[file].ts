import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedImages } from '../../collections.ts';
import { imageResponse } from '../../integrations/image-response.ts';

/** The images that published texts show, and no other file of their folder. */
export const getStaticPaths = (async () => {
  const names = await publishedImages();
  return names.map((name) => ({ params: { file: name }, props: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: string }> = ({ props }) => imageResponse(props.name);
