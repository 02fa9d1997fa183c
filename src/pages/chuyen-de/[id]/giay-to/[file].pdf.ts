import { topicPaperRoute } from '../../../../papers/build/paper-route.ts';

export const { getStaticPaths, GET } = topicPaperRoute();
