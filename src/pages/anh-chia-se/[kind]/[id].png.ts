import type { APIRoute, GetStaticPaths } from 'astro';
import { sharedTexts } from '../../../pictures/build/share-cards.ts';
import { sharePicture, sharePicturePath } from '../../../pictures/build/share-picture.ts';
import type { ShareCard } from '../../../pictures/share-card.ts';

export const getStaticPaths = (async () =>
  (await sharedTexts())
    .filter(({ kind, id }) => sharePicturePath(kind, id).startsWith('/anh-chia-se/'))
    .map(({ kind, id, card }) => ({ params: { kind, id }, props: { card } }))) satisfies GetStaticPaths;

/** What a link to a text shows where it is shared. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(await sharePicture(props.card), { headers: { 'Content-Type': 'image/png' } });
