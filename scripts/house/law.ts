import boundaries from 'eslint-plugin-boundaries';
import type { Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import { mayImport, PLATFORMS, ROOM_NAMES, ROOMS, type Platform, type Room, type RoomName } from './rooms.ts';

const typeOf = (room: RoomName, platform: Platform) => `${room}/${platform}`;

/** Where a room keeps its files of one platform. The room `build` is such a folder itself. */
const foldersOf = (room: RoomName, platform: Platform) =>
  room === platform ? [`src/${room}/**`] : [`src/${room}/${platform}/**`, `src/${room}/**/${platform}/**`];

/** Every room on every platform as its own element; the first pattern that fits a file names it. */
const elements = ROOM_NAMES.flatMap((room) => [
  ...PLATFORMS.filter((platform) => platform !== 'pure').map((platform) => ({
    type: typeOf(room, platform),
    pattern: foldersOf(room, platform),
    partialMatch: false,
  })),
  { type: typeOf(room, 'pure'), pattern: `src/${room}/**`, partialMatch: false },
]);

/** What a file of one room and platform may import; everything else is refused in the words of the room. */
function importsOf(from: RoomName, platform: Platform, besides: readonly string[] = []): Linter.RulesRecord {
  const named = [
    ...mayImport(from, platform),
    ...ROOM_NAMES.filter((room) => besides.includes(room)).flatMap((room) =>
      PLATFORMS.map((on) => ({ room, platform: on, isTypesOnly: false })),
    ),
  ];
  const toAnyOf = (isTypesOnly: boolean) => {
    const types = named.filter((each) => each.isTypesOnly === isTypesOnly);
    return { element: { types: { anyOf: types.map(({ room, platform: on }) => typeOf(room, on)) } } };
  };
  return onlyThese(messageFor(from, platform), [
    { to: toAnyOf(false) },
    { to: toAnyOf(true), dependency: { kind: 'type' } },
  ]);
}

function onlyThese(message: string, allowed: readonly object[]): Linter.RulesRecord {
  const policies = allowed.map((allow) => ({ allow }));
  return {
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', message, policies, checkUnknownLocals: true },
    ],
  };
}

const importRules = ROOM_NAMES.flatMap((room): Linter.Config[] => {
  const { programs = [], programsMay = [] }: Room = ROOMS[room];
  return [
    {
      files: [`src/${room}/**/*.{ts,tsx,astro}`],
      rules: importsOf(room, room === 'build' ? 'build' : 'pure'),
    },
    { files: foldersOf(room, 'build'), rules: importsOf(room, 'build') },
    { files: foldersOf(room, 'browser'), rules: importsOf(room, 'browser') },
    ...programs.map((name) => ({
      files: [`src/${room}/${name}`],
      rules: importsOf(room, 'build', programsMay),
    })),
  ];
});

/** The one file that Astro wants outside every room. */
const CONFIG = 'src/content.config.ts';

/** What a room must do without: Node, the DOM, or Zod. A room that Astro renders runs in Node. */
const platformRules = ROOM_NAMES.flatMap((name): Linter.Config[] => {
  const room: Room = ROOMS[name];
  const anywhere = `src/${name}/**/*.{ts,tsx,astro}`;
  const noZod = room.usesZod
    ? []
    : [{ regex: '^zod$', message: `src/${name} does without Zod: put the schema into src/schema.` }];
  const noWords =
    name === 'model'
      ? []
      : [{ regex: '^#', message: 'Only src/model asks for what content/ says; import it from there.' }];
  const noNode = { regex: '^node:', message: 'Only files in a build/ folder may use Node.' };
  const forbid = (patterns: readonly object[]): Linter.RulesRecord =>
    patterns.length > 0 ? { 'no-restricted-imports': ['error' as const, { patterns }] } : {};
  const notNode = room.isRendered ? [`src/${name}/**/browser/**`] : [anywhere];
  const programs = (room.programs ?? []).map((file) => `src/${name}/${file}`);
  const noDom = ['document', 'window', 'localStorage', 'navigator', 'location'].map((global) => ({
    name: global,
    message: 'Only files in a browser/ folder may use the DOM.',
  }));
  return [
    { files: [anywhere], rules: forbid([...noZod, ...noWords]) },
    {
      files: notNode,
      ignores: [...foldersOf(name, 'build'), ...programs],
      rules: forbid([...noZod, ...noWords, noNode]),
    },
    {
      files: [`src/${name}/**/*.ts`],
      ignores: [`src/${name}/**/browser/**`],
      rules: { 'no-restricted-globals': ['error', ...noDom] } satisfies Linter.RulesRecord,
    },
  ];
});

function messageFor(from: RoomName, platform: Platform): string {
  const rooms = [...new Set(mayImport(from, platform).map(({ room }) => room))];
  return (
    `A file of src/${from}/${platform === 'pure' ? '' : `${platform}/`} (${ROOMS[from].holds}) may import only ` +
    `${rooms.join(', ')}. Put the thing in the lowest room that both may import, or pass the value in: scripts/house/rooms.ts.`
  );
}

/** The rules of ESLint that hold the table of rooms, for static and dynamic imports of every file of `src/`. */
export const lawOfTheHouse: Linter.Config[] = [
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': [{ category: 'config', pattern: CONFIG }],
      'boundaries/include': ['src/**/*'],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'import/resolver': { [fileURLToPath(import.meta.resolve('./resolver.ts'))]: {} },
    },
    rules: { 'boundaries/no-unknown-files': 'error' },
  },
  ...importRules,
  {
    files: [CONFIG],
    rules: onlyThese('It binds kinds to their loader and imports nothing else.', [
      { to: { element: { types: { anyOf: ['kinds/pure', 'library/build'] } } } },
    ]),
  },
  ...platformRules,
];
