import { z } from 'zod';

// Zod would ask whether it may make code from text, which the site's policy forbids and Firefox reports.
z.config({ jitless: true });

/** What reads dropped files, in one request with the schema it needs. */
export { mergeReports } from '../../report/merge-reports.ts';
