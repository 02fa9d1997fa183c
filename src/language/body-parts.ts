/** A section of a rendered body: its heading, and what stands under it. */
export interface BodyPart {
  slug: string;
  /** HTML of the words of the heading. */
  heading: string;
  html: string;
}

const SECTION = /(?=<h2 id="[^"]+">)/u;
const HEADING = /^<h2 id="(?<slug>[^"]+)">(?<heading>.*?)<\/h2>(?<html>.*)$/su;

/**
 * The sections of a body that `renderBody` made, and what stands before the first. Headings of a body never stand
 * inside another element, so the text itself can be cut at them.
 */
export function bodyParts(html: string): { opening: string; parts: BodyPart[] } {
  const pieces = html.split(SECTION);
  const opening = pieces[0]?.startsWith('<h2 id="') ? '' : (pieces.shift() ?? '');
  const parts = pieces.map((piece) => {
    const { slug = '', heading = '', html: rest = '' } = HEADING.exec(piece)?.groups ?? {};
    return { slug, heading, html: rest };
  });
  return { opening, parts };
}
