import { readFileSync } from 'node:fs';
import { ROOM_NAMES, ROOMS, type Room } from '../house/rooms.ts';

const FILE = 'docs/architecture.md';
const MARKS = /(?<=<!-- rooms -->\n).*?(?=<!-- \/rooms -->)/su;

/** The page of the house with the table of its rooms, from the ground up, as ESLint enforces it. */
export function housePage(): string {
  const rows = ROOM_NAMES.map((name) => {
    const { holds, may, mayKnow = [], buildMay = [], browserMay = [] }: Room = ROOMS[name];
    const besides = [
      mayKnow.length > 0 && `types of ${mayKnow.join(', ')}`,
      buildMay.length > 0 && `in build/: ${buildMay.join(', ')}`,
      browserMay.length > 0 && `in browser/: ${browserMay.join(', ')}`,
    ].filter(Boolean);
    return `| ${name} | ${holds} | ${may.join(', ') || '–'} | ${besides.join('; ') || '–'} |`;
  });
  const table = ['| room | holds | may import | besides |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return readFileSync(FILE, 'utf8').replace(MARKS, () => `${table}\n`);
}
