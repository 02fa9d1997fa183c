import stylesheet from '../../styles/search.css?url';

/** Resolves when the look of the search is here; also when it cannot be had, for it works without. */
export async function addStylesheet(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  await new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}
