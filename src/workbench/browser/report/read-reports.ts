/** What reads dropped files, in one request with the schema it needs. */
export { mergeReports } from '../../report/merge-reports.ts';
