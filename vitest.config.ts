import { defineConfig } from 'vitest/config';

/** The small site on which tests of the code stand. */
const onFixture = { SITE_DIR: 'tests/fixture-site' };

/** One project a kind of test: what it needs grows from nothing, to a built site, to a browser. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      // A busy machine may take its time; a test that never ends still fails.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], env: onFixture, testTimeout: 60_000 } },
      {
        // Starts Git, Node or a server: what a command does, seen from outside.
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          env: onFixture,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content-corpus/**/*.test.ts'],
          env: onFixture,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/require-dist.ts', 'tests/site/build-fixture.ts'],
          // Some build the site, and machines of half the speed must get through.
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: [
            'tests/site/require-dist.ts',
            'tests/site/build-fixture.ts',
            'tests/browser/serve-sites.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 200_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            'tests/site/require-dist.ts',
            'tests/site/build-fixture.ts',
            'tests/browser/serve-sites.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A slow machine may take its time; what never comes still fails.
          expect: { poll: { timeout: 20_000 } },
          // Two browsers at once are slower than one after the other on two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
