/** A folder of content, and the kinds that are taken from it; all of them where `kinds` is absent. */
export interface ContentLayer {
  folder: string;
  kinds?: readonly string[];
  /** Repository that keeps the folder, where it is not the one of the site that is built. */
  repository?: string;
}

/** Where content is read: the layers of a site from the lowest up. A file replaces what bears its name below. */
export type ContentPlace = string | readonly ContentLayer[];

/** The layers of a place; a path is a place of one layer. */
export function layersOf(place: ContentPlace): readonly ContentLayer[] {
  return typeof place === 'string' ? [{ folder: place }] : place;
}
