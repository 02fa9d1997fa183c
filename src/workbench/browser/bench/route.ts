import { signal } from '@preact/signals';
import { isHeld, type MeetingState } from '../../../model/meeting.ts';

/** Where on the workbench one is. The address holds names of records and nothing that was typed. */
export type Route =
  | { screen: 'year' | 'tasks' | 'files' | 'cell' | 'reports' }
  | { screen: 'choose'; quarter: number }
  | { screen: 'use'; topicId: string }
  | { screen: 'meeting'; id: string; part: MeetingPart }
  | { screen: 'projector'; id: string };

export type MeetingPart = 'chuan-bi' | 'giay-to' | 'dieu-hanh' | 'sau-buoi';
const PARTS: readonly string[] = ['chuan-bi', 'giay-to', 'dieu-hanh', 'sau-buoi'];
const PLACES = { '': 'year', viec: 'tasks', tep: 'files', 'chi-bo': 'cell', 'bao-cao': 'reports' } as const;

/** `#/buoi/<id>/dieu-hanh` → the screen; anything unknown is the year. */
export function readRoute(hash: string): Route {
  const [place = '', name = '', part = ''] = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .map(decoded);
  if (place === 'chon' && /^[1-4]$/u.test(name)) return { screen: 'choose', quarter: Number(name) };
  if (place === 'dung' && name) return { screen: 'use', topicId: name };
  if (place === 'chieu' && name) return { screen: 'projector', id: name };
  if (place === 'buoi' && name) {
    return { screen: 'meeting', id: name, part: PARTS.includes(part) ? (part as MeetingPart) : 'chuan-bi' };
  }
  return { screen: Object.hasOwn(PLACES, place) ? PLACES[place as keyof typeof PLACES] : 'year' };
}

/** The address of a screen, as a link on the page has it. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'choose':
      return `#/chon/${route.quarter}`;
    case 'use':
      return `#/dung/${route.topicId}`;
    case 'projector':
      return `#/chieu/${route.id}`;
    case 'meeting':
      return `#/buoi/${route.id}/${route.part}`;
    default: {
      const place = Object.entries(PLACES).find(([, screen]) => screen === route.screen)?.[0] ?? '';
      return `#/${place}`;
    }
  }
}

/** The part of a meeting that its state asks for: it is prepared, then run, then written up. */
export function partOf(state: MeetingState): MeetingPart {
  if (isHeld(state)) return 'sau-buoi';
  return state === 'dang-hop' ? 'dieu-hanh' : 'chuan-bi';
}

/** The screen of the address, kept in step with it. */
export const route = signal(readRoute(location.hash));
window.addEventListener('hashchange', () => {
  route.value = readRoute(location.hash);
});

export function go(to: Route): void {
  location.hash = hashOf(to);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
