import { kindFeed } from '../../layouts/feeds.ts';
import { recordedOf } from '../../recorded.ts';

export const GET = async (): Promise<Response> => kindFeed('regulations', await recordedOf('regulations'));
