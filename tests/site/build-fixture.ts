import { AT_ROOT, BELOW, buildFixture } from './fixture-site.ts';

/** The tests of the code look at the fixture site as it is built from these sources, at the root and below a path. */
export default async function build(): Promise<void> {
  await buildFixture(AT_ROOT);
  await buildFixture(BELOW);
}
