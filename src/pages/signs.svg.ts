import { signFile } from '../pictures/signs.ts';
import { svgResponse } from '../pictures/svg-response.ts';

/** Every sign of the site in one file; pages show them by name. */
export const GET = (): Response => svgResponse(signFile());
