import { made } from './made.ts';
import stylesheet from '../../styles/search.css?url';

/** Resolves when the look of the search is here; also when it cannot be had, for it works without. */
export async function addStylesheet(): Promise<void> {
  const link = made('link', { rel: 'stylesheet', href: stylesheet });
  await new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}
