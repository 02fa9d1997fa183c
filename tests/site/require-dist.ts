import { existsSync } from 'node:fs';

/** The tests of the built site read `dist/` and never build it themselves. */
export default function requireDist(): void {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site. Run `npm run build` first.');
}
