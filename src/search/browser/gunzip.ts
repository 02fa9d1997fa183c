/** For browsers that cannot unpack by themselves; loaded by them alone. */
export { gunzipSync as gunzip } from 'fflate';
