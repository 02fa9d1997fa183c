/** Where the feed stood before: programs that still ask here read the same Atom, and its `self` link says where it is. */
export { GET } from './atom.xml.ts';
