import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedImages } from '../collections.ts';
import { cleanImage } from '../../checks/images/build/decode-image.ts';
import { CONTENT_IMAGES, type ImageType } from '../../model/content-image.ts';
import { contentLayers } from '../../site/build/site-folder.ts';
import { folderOf } from '../../checks/build/folder-of.ts';

interface ImageRoute {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ file: string }>;
}

/**
 * The images of one type that published texts show, as pixels alone, and no other file of their folder. One route
 * a type: Astro gives an address without a closing slash only to routes whose own name ends in an extension.
 */
export function imageRoute(type: ImageType): ImageRoute {
  const suffix = `.${type}`;
  return {
    getStaticPaths: async () => {
      const files = (await publishedImages()).filter((file) => file.endsWith(suffix));
      return files.map((file) => ({ params: { name: file.slice(0, -suffix.length) }, props: { file } }));
    },
    GET: async ({ props }) => {
      const path = `${CONTENT_IMAGES.folder}/${props.file}`;
      const bytes = await readFile(join(folderOf(contentLayers(), path), path));
      const clean = await cleanImage(bytes, type);
      return new Response(new Uint8Array(clean), { headers: { 'Content-Type': CONTENT_IMAGES.types[type] } });
    },
  };
}
