import { templateData } from '../../papers.ts';

export const GET = async (): Promise<Response> => Response.json(await templateData());
