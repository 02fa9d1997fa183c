import { imageRoute } from '../../image-route.ts';

export const { getStaticPaths, GET } = imageRoute('webp');
