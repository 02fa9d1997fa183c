const MARK = /<mark>(?<marked>.*?)<\/mark>/gsu;

/** Turns an excerpt (escaped text whose only tag is `<mark>`) into nodes, never into HTML. */
export function markedText(excerpt: string): (Text | HTMLElement)[] {
  const nodes: (Text | HTMLElement)[] = [];
  let end = 0;
  for (const { 0: whole, index, groups } of excerpt.matchAll(MARK)) {
    nodes.push(document.createTextNode(unescapeText(excerpt.slice(end, index))));
    const mark = document.createElement('mark');
    mark.textContent = unescapeText(groups?.['marked'] ?? '');
    nodes.push(mark);
    end = index + whole.length;
  }
  nodes.push(document.createTextNode(unescapeText(excerpt.slice(end))));
  return nodes;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

function unescapeText(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|#x27|amp);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
