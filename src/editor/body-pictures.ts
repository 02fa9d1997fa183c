import { CONTENT_IMAGES } from '../model/content-image.ts';

/** A picture of a body as the form asks for it. */
export interface BodyPicture {
  /** Address on the site; while it is not saved yet, an address of the browser. */
  src: string;
  alt?: string;
  caption?: string;
  /** Who took it, or where it comes from. */
  credit?: string;
}

const LINE = /^!\[(?<alt>[^\]]*)\]\((?<src>[^\s)]+)(?: "(?<title>[^"]*)")?\)$/u;
const TITLE = /^(?:(?<caption>.*) \()?Ảnh: (?<credit>[^()]*)(?<close>\))?$/u;

/** Stands in the body where a picture stands: `[hình 1]`. */
export const PICTURE_MARK = /^\[hình (?<number>\d+)\]$/gimu;

const markOf = (number: number) => `[hình ${number}]`;

/** Takes the pictures out of a body, so that a form can ask for them; what would be written otherwise stays. */
export function takePictures(body: string): { body: string; pictures: BodyPicture[] } {
  const pictures: BodyPicture[] = [];
  if (body.search(PICTURE_MARK) >= 0) return { body, pictures };
  const lines = body.split('\n').map((line) => {
    const picture = pictureOf(line);
    return picture && pictureLine(picture) === line ? markOf(pictures.push(picture)) : line;
  });
  return { body: lines.join('\n'), pictures };
}

/** Puts the pictures back where their marks stand; one without a mark follows the body. */
export function putPictures(body: string, pictures: readonly BodyPicture[]): string {
  const placed = new Set<number>();
  const text = body.replaceAll(PICTURE_MARK, (mark, digits: string) => {
    const picture = pictures[Number(digits) - 1];
    if (!picture?.src) return mark;
    placed.add(Number(digits) - 1);
    return pictureLine(picture);
  });
  const others = pictures.filter(({ src }, index) => src && !placed.has(index)).map(pictureLine);
  return [text.trimEnd(), ...others].filter(Boolean).join('\n\n');
}

function pictureLine({ src, alt = '', caption = '', credit = '' }: BodyPicture): string {
  const taken = credit && `Ảnh: ${oneLine(credit)}`;
  const title = caption && taken ? `${oneLine(caption)} (${taken})` : oneLine(caption) || taken;
  const words = oneLine(alt).replaceAll('[', '(').replaceAll(']', ')');
  return `![${words}](${src}${title && ` "${title.replaceAll('"', '”')}"`})`;
}

function pictureOf(line: string): BodyPicture | undefined {
  const { alt = '', src = '', title = '' } = LINE.exec(line)?.groups ?? {};
  if (!src.startsWith(CONTENT_IMAGES.path)) return undefined;
  const said = TITLE.exec(title)?.groups;
  const isCredited = said !== undefined && (said['caption'] === undefined) === (said['close'] === undefined);
  const caption = isCredited ? said['caption'] : title;
  const credit = isCredited ? said['credit'] : '';
  return { src, alt, ...(caption && { caption }), ...(credit && { credit }) };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
