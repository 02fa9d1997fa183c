import { kindFeed } from '../../feeds/feeds.ts';
import { recordedOf } from '../../library/recorded.ts';

export const GET = async (): Promise<Response> => kindFeed('answers', await recordedOf('answers'));
