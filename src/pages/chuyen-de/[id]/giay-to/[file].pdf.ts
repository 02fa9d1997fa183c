import { topicPaperRoute } from '../../../../paper-route.ts';

export const { getStaticPaths, GET } = topicPaperRoute('pdf');
