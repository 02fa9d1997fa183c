/** One room of `src/`: what it holds, and which rooms its files may import. What is not named is refused. */
export interface Room {
  /** One line for the map and for the message of the law. */
  holds: string;
  /** Rooms that every file of this room may import. */
  may: readonly string[];
  /** Rooms of which this room may know the types alone. */
  mayKnow?: readonly string[];
  /** Rooms that its `build/` folders may import besides. */
  buildMay?: readonly string[];
  /** Rooms that its `browser/` folders may import besides. */
  browserMay?: readonly string[];
  /** It may import Zod; the others know schemas by what `schema/` says of them. */
  usesZod?: true;
  /** Files outside `build/` that Node runs by themselves. */
  programs?: readonly string[];
  /** Rooms that these programs may import besides, wherever those stand. */
  programsMay?: readonly string[];
  /** Rendered by Astro while building: its files may import `build/`, and `browser/` in the scripts of their pages. */
  isRendered?: true;
}

/**
 * The rooms from the ground up: a room may import only rooms that stand above it in this list. Three names carry the
 * platform: in a `build/` folder Node may be used, in a `browser/` folder the DOM, everywhere else neither.
 */
export const ROOMS = {
  vietnamese: { holds: 'letters, syllables, tones, keystrokes, numbers of documents', may: [] },
  model: { holds: 'plain facts and pure rules; no Zod', may: ['vietnamese'] },
  schema: {
    usesZod: true,
    holds: 'what may stand in a file: Zod schemas, form fields, the one walk through a schema',
    may: ['model', 'vietnamese'],
  },
  language: {
    holds: 'the closed content language: front matter, Markdown, its rules, its HTML',
    may: ['model', 'vietnamese'],
  },
  kinds: {
    usesZod: true,
    holds: 'the kinds of content, one file each; every list of kinds comes from here',
    may: ['schema', 'language', 'model', 'vietnamese'],
  },
  text: {
    usesZod: true,
    holds: 'every sentence a reader sees that is not content',
    may: ['kinds', 'schema', 'language', 'model', 'vietnamese'],
  },
  styles: { holds: 'style sheets', may: [] },
  checks: {
    usesZod: true,
    holds: 'the content check: characters, one file, pictures, all files together, the past',
    may: ['text', 'kinds', 'language', 'schema', 'model', 'vietnamese'],
    programs: ['cli.ts'],
    programsMay: ['site'],
  },
  site: {
    holds: 'whose site is built: site.yaml, its folder, addresses below a path',
    may: [],
    mayKnow: ['schema'],
    buildMay: ['checks', 'language', 'schema', 'model'],
    isRendered: true,
  },
  library: {
    holds: 'questions asked of the published content',
    may: ['kinds', 'language', 'schema', 'model', 'vietnamese', 'text', 'site'],
    buildMay: ['checks'],
  },
  papers: {
    holds: 'papers: blocks, filling, drawing as HTML, Word and PDF, files',
    may: ['text', 'model', 'vietnamese'],
    mayKnow: ['schema'],
    buildMay: ['library'],
  },
  pictures: {
    holds: 'drawings of the site: signs; in build/ pictures of shared links and of the first pages of forms',
    may: ['model', 'text'],
    buildMay: ['library', 'papers', 'site'],
  },
  device: {
    holds: 'everything this device keeps; what it can do: print, speak',
    may: ['schema', 'model', 'vietnamese'],
  },
  workbench: {
    usesZod: true,
    holds: 'the work of a cell: its year, its meetings, their papers; browser/ holds the screens',
    may: ['papers', 'schema', 'model', 'text', 'vietnamese'],
    browserMay: ['device', 'styles', 'site'],
  },
  search: {
    holds: 'reading a Vietnamese query, the indexes, ranking, passages',
    may: ['kinds', 'model', 'text', 'vietnamese'],
    mayKnow: ['schema'],
    buildMay: ['checks', 'site'],
    browserMay: ['device', 'styles'],
  },
  editor: {
    usesZod: true,
    holds: 'the editor at /quan-tri/: forms, files, checks, preview',
    may: ['checks', 'kinds', 'language', 'schema', 'model', 'vietnamese', 'papers', 'text', 'site'],
    browserMay: ['styles'],
  },
  build: {
    holds: 'steps over the finished pages: policy, redirects, sitemap, requests',
    may: ['text', 'model', 'site'],
  },
  offline: {
    holds: 'reading without a network: the copy on a device, its format, the worker that answers from it',
    may: ['text', 'model'],
    buildMay: ['build'],
    browserMay: ['site'],
  },
  feeds: {
    holds: 'what machines read: Atom, JSON-LD',
    may: ['library', 'kinds', 'model', 'text', 'site'],
    isRendered: true,
  },
  components: {
    holds: 'parts of pages; browser/ holds their custom elements',
    may: [
      'library',
      'papers',
      'pictures',
      'search',
      'offline',
      'kinds',
      'schema',
      'model',
      'text',
      'styles',
      'site',
    ],
    browserMay: ['device', 'search', 'papers', 'workbench', 'site', 'vietnamese'],
    isRendered: true,
  },
  layouts: {
    holds: 'the frame around every page',
    may: ['components', 'feeds', 'library', 'pictures', 'device', 'model', 'text', 'styles', 'site'],
    isRendered: true,
  },
  views: {
    holds: 'the bodies of pages: props in, HTML out',
    may: [
      'layouts',
      'components',
      'feeds',
      'library',
      'papers',
      'pictures',
      'language',
      'schema',
      'kinds',
      'model',
      'text',
      'styles',
      'site',
    ],
    isRendered: true,
  },
  pages: {
    holds: 'the map of addresses: asks the library, hands values to a view',
    may: [
      'views',
      'layouts',
      'components',
      'feeds',
      'library',
      'papers',
      'pictures',
      'workbench',
      'editor',
      'kinds',
      'schema',
      'model',
      'text',
      'styles',
      'site',
    ],
    isRendered: true,
  },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof ROOMS;
export const ROOM_NAMES = Object.keys(ROOMS) as RoomName[];

/** Where a file stands: everywhere, in `build/`, or in `browser/`. */
export type Platform = 'pure' | 'build' | 'browser';
export const PLATFORMS: readonly Platform[] = ['pure', 'build', 'browser'];

/** Returns what a file of one room and platform may import of each room: by value, or its types alone. */
export function mayImport(
  from: RoomName,
  on: Platform,
): { room: RoomName; platform: Platform; isTypesOnly: boolean }[] {
  const room: Room = ROOMS[from];
  const besides = { pure: [], build: room.buildMay ?? [], browser: room.browserMay ?? [] }[on];
  const named = new Set<string>([from, ...room.may, ...besides]);
  return ROOM_NAMES.flatMap((to) => {
    const isTypesOnly = !named.has(to) && (room.mayKnow ?? []).includes(to);
    if (!named.has(to) && !isTypesOnly) return [];
    return PLATFORMS.filter((platform) => reaches(on, platform, room.isRendered === true)).map(
      (platform) => ({
        room: to,
        platform,
        isTypesOnly,
      }),
    );
  });
}

/** A file reaches pure code and code of its own platform; what Astro renders runs in Node too. */
function reaches(from: Platform, to: Platform, isRendered: boolean): boolean {
  return to === 'pure' || to === from || (isRendered && from === 'pure');
}
