import { blankPaperRoute } from '../../../paper-route.ts';

export const { getStaticPaths, GET } = blankPaperRoute('pdf');
