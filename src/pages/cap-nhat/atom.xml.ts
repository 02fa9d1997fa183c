import { allChangesFeed } from '../../feeds/feeds.ts';
import { recordedTexts } from '../../library/recorded.ts';

export const GET = async (): Promise<Response> => allChangesFeed(await recordedTexts());
