import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checklistDocument } from '../../../src/text/editorial-checklist.ts';

test('the list in docs is the one that the sheet is printed from (vitest -u writes it)', async () => {
  await expect(checklistDocument()).toMatchFileSnapshot(
    join(import.meta.dirname, '../../../docs/editorial-checklist.md'),
  );
});
