import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from './built-site.ts';
import { copyProject } from './project-copy.ts';

const copies = [copyProject(), copyProject()] as const;

/** Every file of a built site with the fingerprint of its bytes. */
function fingerprints(folder: string): Record<string, string> {
  const dist = join(folder, 'dist');
  return Object.fromEntries(
    filesIn(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

afterAll(() => {
  for (const copy of copies) copy.remove();
});

describe('two builds of the same files, in two folders and two time zones', () => {
  beforeAll(async () => {
    for (const [index, copy] of copies.entries()) {
      const environment =
        index === 0
          ? { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8' }
          : { TZ: 'America/Los_Angeles', LANG: 'C' };
      const { status, output } = await copy.build(environment);
      expect(status, output).toBe(0);
    }
  }, 120_000);

  test('are the same, byte for byte', () => {
    const [one, other] = copies.map(({ folder }) => fingerprints(folder));
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(100);
    expect(other).toEqual(one);
  });

  test('are the site that the other tests look at', () => {
    const pages = (folder: string) => filesIn(folder).filter((file) => file.endsWith('.html'));
    expect(pages(join(copies[0].folder, 'dist'))).toEqual(pages('dist'));
  });
});
