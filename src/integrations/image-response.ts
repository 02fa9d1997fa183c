import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_IMAGES, imageName } from '../model/content-image.ts';

/** An image of `content/images/`, byte for byte, as the site serves it. */
export async function imageResponse(name: string): Promise<Response> {
  const type = imageName(name)?.type;
  if (!type) throw new Error(`${name} is no name of an image.`);
  const bytes = await readFile(join(process.cwd(), 'content', CONTENT_IMAGES.folder, name));
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': CONTENT_IMAGES.types[type], 'X-Content-Type-Options': 'nosniff' },
  });
}
