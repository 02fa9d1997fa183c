import { ESLint } from 'eslint';
import { globSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { lawOfTheHouse } from '../../../scripts/house/law.ts';
import {
  mayImport,
  PLATFORMS,
  ROOM_NAMES,
  ROOMS,
  type Platform,
  type RoomName,
} from '../../../scripts/house/rooms.ts';

/** The law alone, without the rules that need types. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...lawOfTheHouse],
});

/** One file of a room on a platform, to be imported by probes; absent where the room has none. */
function someFile(room: RoomName, platform: Platform): string | undefined {
  return globSync(`src/${room}/**/*.{ts,astro,css}`)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .find((file) => !file.endsWith('.d.ts') && platformOf(file) === platform && !programs.has(file));
}

const programs = new Set(
  ROOM_NAMES.flatMap((room) => {
    const { programs: names = [] } = ROOMS[room] as { programs?: readonly string[] };
    return names.map((name) => `src/${room}/${name}`);
  }),
);

function platformOf(file: string): Platform {
  const folders = dirname(file).split('/');
  return PLATFORMS.find((platform) => platform !== 'pure' && folders.includes(platform)) ?? 'pure';
}

/** The room `build` is a folder of that platform itself and has no other. */
const everyPlace = ROOM_NAMES.flatMap((room) =>
  PLATFORMS.filter((platform) => room !== 'build' || platform === 'build').map((platform) => ({
    room,
    platform,
  })),
);
const targets = everyPlace.flatMap((place) => {
  const file = someFile(place.room, place.platform);
  return file ? [{ ...place, file }] : [];
});

/** Ways to import a file, one line each. */
const WAYS: Record<string, (path: string) => string> = {
  value: (path) => `import { x } from '${path}';`,
  type: (path) => `import type { X } from '${path}';`,
  dynamic: (path) => `await import('${path}');`,
  export: (path) => `export { y } from '${path}';`,
};

// The first probe waits for ESLint to load.
describe.each(everyPlace)('a file of $room ($platform)', ({ room, platform }) => {
  const folder = `src/${room}/${platform === 'pure' || platform === room ? '' : `${platform}/`}`;
  const ups = '../'.repeat(folder.split('/').length - 1);
  const allowed = mayImport(room, platform);
  const probes = targets.flatMap((target) => Object.keys(WAYS).map((way) => ({ ...target, way })));

  test('imports what the table names and nothing else, in every way of importing', async () => {
    const code = probes.map(({ file, way }) => WAYS[way]?.(ups + file)).join('\n');
    const [result] = await eslint.lintText(code, { filePath: `${folder}probe.ts` });
    const refused = new Set(
      result?.messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies').map(({ line }) => line),
    );
    const wrong = probes.filter(({ room: to, platform: on, way }, index) => {
      const found = allowed.find((each) => each.room === to && each.platform === on);
      const isAllowed = found !== undefined && (!found.isTypesOnly || way === 'type');
      return refused.has(index + 1) === isAllowed;
    });
    expect(wrong.map(({ file, way }) => `${way}: ${file}`)).toEqual([]);
  }, 60_000);
});

test('a refusal names the room, what it holds and where the thing belongs', async () => {
  const [result] = await eslint.lintText("import { fill } from '../papers/fill/fill.ts';", {
    filePath: 'src/model/probe.ts',
  });
  const [message] = result?.messages ?? [];
  expect(message?.message).toContain(ROOMS.model.holds);
  expect(message?.message).toContain('scripts/house/rooms.ts');
});

test.each([
  ['src/model/probe.ts', "import { z } from 'zod';"],
  ['src/model/probe.ts', "import { readFileSync } from 'node:fs';"],
  ['src/search/browser/probe.ts', "import { readFileSync } from 'node:fs';"],
  ['src/papers/fill/probe.ts', 'document.title;'],
  ['src/papers/build/probe.ts', 'window.name;'],
])('%s does without: %s', async (filePath, code) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.messages).toHaveLength(1);
});

test('an import that leads nowhere is refused, and so is a file outside every room', async () => {
  const [nowhere] = await eslint.lintText("import { x } from '../nowhere/x.ts';", {
    filePath: 'src/model/probe.ts',
  });
  expect(nowhere?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
  const [loose] = await eslint.lintText('export {};', { filePath: 'src/loose.ts' });
  expect(loose?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/no-unknown-files');
});

test('every folder of src/ is a room of the table, and a room imports only rooms above it', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOM_NAMES].sort());
  expect(
    readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name),
  ).toEqual(['content.config.ts']);
  const upward = everyPlace.flatMap(({ room, platform }) =>
    mayImport(room, platform)
      .filter((to) => ROOM_NAMES.indexOf(to.room) > ROOM_NAMES.indexOf(room))
      .map((to) => `${room} → ${to.room}`),
  );
  expect([...new Set(upward)]).toEqual([]);
});
