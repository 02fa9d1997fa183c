import { imageRoute } from '../../library/build/image-route.ts';

export const { getStaticPaths, GET } = imageRoute('jpg');
