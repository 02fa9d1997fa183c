import type { MiddlewareHandler } from 'astro';
import { htmlBelow } from '../href.ts';
import { SITE } from '../identity.ts';

/** Each page as it leaves, whoever wrote its links: components, content, the renderer of papers. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!/^text\/html\b/u.test(response.headers.get('content-type') ?? '')) return response;
  const { status, headers } = response;
  return new Response(htmlBelow(await response.text(), SITE.base), { status, headers });
};
