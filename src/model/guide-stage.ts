/** Where a guide stands in the work of a session; also the order of the list. */
export { GUIDE_STAGES } from '#vocabulary';
