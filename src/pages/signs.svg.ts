import { signFile } from '../pictures/signs.ts';

/** Every sign of the site in one file; pages show them by name. */
export const GET = (): Response => new Response(signFile());
