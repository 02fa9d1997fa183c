import type { Subject, CellType } from '../model/classification.ts';

/** Parts of the site that have a sign beside those of topics: the doors of the home page and of the navigation. */
export type Door = 'topics' | 'guides' | 'answers' | 'templates' | 'regulations';

/**
 * One drawing a subject, a kind of cell and a door: one line of one width on a grid of 32 × 32, drawn for this site.
 * No emblem of state or Party, no person.
 */
export const SIGNS = {
  'kinh-te-giam-ngheo':
    'M16 19V9M16 12c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5M16 16c0-3.5-2.7-5.5-7-5.5 0 4 2.7 5.5 7 5.5M7 22.5c0-2 4-3 9-3s9 1 9 3-4 3-9 3-9-1-9-3zM7 22.5v3.5c0 2 4 3 9 3s9-1 9-3v-3.5',
  'khuyen-hoc-quy-cong-dong':
    'M2.5 12.5 16 6l13.5 6.5L16 19zM8.5 15.5V22c0 2 3.5 4 7.5 4s7.5-2 7.5-4v-6.5M29.5 12.5V21',
  'van-hoa-khu-dan-cu':
    'M3 13.5c6 0 10.5-3.5 13-8.5 2.5 5 7 8.5 13 8.5M7.5 13.5V26M24.5 13.5V26M4 26h24M12.5 26v-7.5h7V26M7.5 13.5h17',
  'an-ninh-trat-tu':
    'M16 3.5 27 7.5v8c0 6.5-4.5 11-11 13.5C9.5 26.5 5 22 5 15.5v-8zM16.5 10c.5 3.5 4 5 4 8.5a4.5 4.5 0 0 1-9 0c0-1.8.8-3 2-4 .2 1.3.7 2 1.5 2.3.9-2 1.5-4 1.5-6.8z',
  'moi-truong-nong-thon-moi':
    'M27 5C14.5 5 7 10 7 18c0 2.5.7 4.5 2 6.5C20 25.5 27 18 27 5zM4 29c2.5-8 7.5-13 14.5-16',
  'chuyen-doi-so':
    'M10.5 3.5h11a2.5 2.5 0 0 1 2.5 2.5v20a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 8 26V6a2.5 2.5 0 0 1 2.5-2.5zM14.5 24.5h3M12.5 14l2.5 2.5 4.5-5',
  'hoc-tap-theo-bac':
    'M16 6c3 3 4.5 6 4.5 9.5S19 22 16 24.5c-3-2.5-4.5-5.5-4.5-9S13 9 16 6zM11.7 12.5C9 11 6.5 10.5 4.5 10.8c0 7 4.5 12.7 11.5 13.7 7-1 11.5-6.7 11.5-13.7-2-.3-4.5.2-7.2 1.7M9 28h14',
  'xay-dung-dang': 'M5 12.5h5.5L22 6.5v18l-11.5-6H5zM9 18.5l2 8.5h4.5l-2-6.5M25.5 11.5a5.5 5.5 0 0 1 0 8',
  'chuyen-mon-don-vi': 'M4 10.5h24V26H4zM11.5 10.5V6h9v4.5M4 17h9.5M18.5 17H28M13.5 15h5v4.5h-5z',
  'nong-thon':
    'M5.5 14.5 15 6l9.5 8.5M8 12.5V21h14v-8.5M13 21v-5h4v5M3 26.5c3.5-2.5 6.5-2.5 9.7 0s6.6 2.5 9.8 0c2.2-1.7 4.3-2.2 6.5-1.5',
  'mien-nui': 'M2.5 26.5 12.5 7l6 11.5L22 13l7.5 13.5zM8.8 14.5l3.7 2.5 3.5-3',
  'khu-dan-cu-do-thi':
    'M4 28V11h11.5v17M15.5 28V4H28v24M2.5 28h27M8 16h3.5M8 21.5h3.5M20 9.5h3.5M20 15h3.5M20 20.5h3.5',
  'co-quan-hanh-chinh':
    'M4 11.5 16 5l12 6.5zM7 11.5V23M13 11.5V23M19 11.5V23M25 11.5V23M5.5 23h21M3.5 27.5h25',
  'truong-hoc': 'M4 5.5h24v15H4zM16 20.5v3M9.5 28l6.5-4.5 6.5 4.5M9 10.5h9M9 15h5.5',
  'co-so-y-te':
    'M16 27.5C9 22.5 4 18 4 12a6.3 6.3 0 0 1 12-2.8A6.3 6.3 0 0 1 28 12c0 6-5 10.5-12 15.5zM16 12.5v7M12.5 16h7',
  'doanh-nghiep-nha-nuoc':
    'M3.5 27.5V15.5l7 4.5v-4.5l7 4.5v-4.5l6 4V5h5v22.5zM8.5 23.5h2.5M15 23.5h2.5M21.5 23.5H24',
  'doanh-nghiep-tu-nhan':
    'M7 5h18l3 7.5c0 2-1.5 3.5-3.5 3.5s-3.5-1.5-3.5-3.5c0 2-1.5 3.5-3.5 3.5h-3c-2 0-3.5-1.5-3.5-3.5 0 2-1.5 3.5-3.5 3.5S4 14.5 4 12.5zM6.5 16v11.5h19V16M13 27.5v-7h6v7',
  'luc-luong-vu-trang':
    'M3.5 20.5c3.8-2 8-2.5 12.5-2.5s8.7.5 12.5 2.5c-2 3.5-7 5-12.5 5s-10.5-1.5-12.5-5zM8 18.8C8 11.5 11 6.5 16 6.5s8 5 8 12.3M8.5 15.2c5-1.5 10-1.5 15 0M16 6.5V4.5',
  'hoc-sinh-sinh-vien':
    'M8.5 14a7.5 7.5 0 0 1 15 0v13.5h-15zM12.5 7.3V6a3.5 3.5 0 0 1 7 0v1.3M12.5 27.5V20h7v7.5M13 14h6M5 18.5v6.5M27 18.5v6.5',
  topics: 'M8 4h17v24H8zM5.5 9.5H10M5.5 16H10M5.5 22.5H10M14 11h7M14 16h7M14 21h4.5',
  guides:
    'M16 8.5C13 6.5 9 5.5 4.5 5.5v19c4.5 0 8.5 1 11.5 3 3-2 7-3 11.5-3v-19c-4.5 0-8.5 1-11.5 3zM16 8.5v19',
  answers: 'M4 5.5h24V22H15.5L9 28v-6H4zM12.7 11.5a3.3 3.3 0 1 1 4.5 3c-.8.4-1.2.9-1.2 1.8M16 18.7v.1',
  templates: 'M7 3.5h12.5l6 6V28.5H7zM19.5 3.5v6h6M11.5 15h9M11.5 19.5h9M11.5 24h4',
  regulations: 'M16 4.5v22M6 9h20M10.5 27.5h11M6 9l-3.5 9c1.8 2 5.2 2 7 0zM26 9l-3.5 9c1.8 2 5.2 2 7 0z',
} as const satisfies Record<Door, string> & Record<string, string>;

export type SignName = keyof typeof SIGNS;

export function isSign(name: string): name is SignName {
  return Object.hasOwn(SIGNS, name);
}

/** The drawing of a word: its own by its name, else the one of topics, for a word that a department added. */
export function signOf(word: Subject | CellType): SignName {
  return isSign(word) ? word : 'topics';
}

/** Side of the grid that every sign is drawn on. */
export const SIGN_GRID = 32;

/** All signs as one file; a page shows one by its name, and decides its colour and width of line. */
export function signFile(): string {
  const symbols = Object.entries(SIGNS).map(
    ([name, path]) =>
      `<symbol id="${name}" viewBox="0 0 ${SIGN_GRID} ${SIGN_GRID}"><path d="${path}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
