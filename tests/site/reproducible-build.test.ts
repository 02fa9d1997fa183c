import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from './built-site.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject({ content: 'library', fromNothing: true });

/** Every file of a built site with the fingerprint of its bytes. */
function fingerprints(dist: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

afterAll(() => copy.remove());

describe('the site built again, in another folder and time zone, with nothing kept', () => {
  beforeAll(async () => {
    const { status, output } = await copy.build({ TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8' });
    expect(status, output).toBe(0);
  });

  test('is the same, byte for byte', () => {
    const built = fingerprints('dist');
    expect(Object.keys(built).length).toBeGreaterThan(100);
    expect(fingerprints(join(copy.folder, 'dist'))).toEqual(built);
  });
});
