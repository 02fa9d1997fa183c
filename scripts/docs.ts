import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writtenFiles } from './docs/written-files.ts';

/** Writes the files of `docs/` that are made of the code: the page of rules, the checklist, the schemas. */
for (const { path, text } of writtenFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
