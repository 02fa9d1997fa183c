import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { layersOf, type ContentLayer, type ContentPlace } from '../../model/content-place.ts';

/** The topmost layer that holds a file, given by its path below a folder of content; the top where none does. */
export function folderOf(place: ContentPlace, path: string): string {
  const layers = layersOf(place);
  const holds = ({ folder, kinds }: ContentLayer) =>
    (kinds?.includes(path.split('/')[0] ?? '') ?? true) && existsSync(join(folder, path));
  return (layers.findLast(holds) ?? layers.at(-1))?.folder ?? '';
}
