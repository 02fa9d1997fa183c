import { allChangesFeed } from '../../layouts/feeds.ts';
import { recordedTexts } from '../../recorded.ts';

export const GET = async (): Promise<Response> => allChangesFeed(await recordedTexts());
