import { templateData } from '../../papers/build/offered-papers.ts';

export const GET = async (): Promise<Response> => Response.json(await templateData());
