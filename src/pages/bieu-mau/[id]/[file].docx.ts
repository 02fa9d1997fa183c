import { blankPaperRoute } from '../../../papers/build/paper-route.ts';

export const { getStaticPaths, GET } = blankPaperRoute('docx');
