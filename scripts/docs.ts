import { writeFileSync } from 'node:fs';
import { HOUSE_PAGE, housePage } from './house/house-page.ts';

/** `npm run docs`: writes what the documentation says from the code that it is about. */
writeFileSync(HOUSE_PAGE, housePage());
