/** Says whether a paper is what the page prints: the page's own title makes room for it. */
export function setPaperPrinted(isPrinted: boolean): void {
  const { dataset } = document.documentElement;
  if (isPrinted) dataset['printed'] = 'paper';
  else delete dataset['printed'];
}
