import { CONTENT_KIND_NAMES } from '../../src/kinds/content-kind.ts';
import { checklistPage } from './checklist-page.ts';
import { contentSchema } from './content-schema.ts';
import { forgejoOwners } from './forgejo-owners.ts';
import { housePage } from './rooms-page.ts';
import { rulePage } from './rule-page.ts';

/** Every file that `npm run docs` writes, with its text. What it is made of stands in src/. */
export function writtenFiles(): { path: string; text: string }[] {
  return [
    { path: 'docs/quy-tac-noi-dung.md', text: rulePage() },
    { path: 'docs/architecture.md', text: housePage() },
    { path: 'docs/editorial-checklist.md', text: checklistPage() },
    { path: 'docs/forge/forgejo-CODEOWNERS', text: forgejoOwners() },
    ...CONTENT_KIND_NAMES.map((kind) => ({ path: `docs/schemas/${kind}.json`, text: contentSchema(kind) })),
  ];
}
