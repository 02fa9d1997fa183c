import type { FetchApi } from '../../src/editor/forge/seam.ts';

/** Asks a forge with an access token, the way the editor asks it in a browser. */
export function askForge(apiRoot: string, token: string): FetchApi {
  return async (path, { method = 'GET', body, responseType = 'json' } = {}) => {
    const response = await fetch(`${apiRoot}${path}`, {
      method,
      headers: { authorization: `token ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.ok) return responseType === 'json' ? (JSON.parse(text) as unknown) : text;
    throw new Error('The forge refused.', { cause: { status: response.status, message: messageIn(text) } });
  };
}

function messageIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return text.slice(0, 200);
  }
}
