import { readFileSync } from 'node:fs';

const SOURCE = '.github/CODEOWNERS';
const HEAD = `# Made of ${SOURCE} by \`npm run docs\`. Forgejo and Gitea read regular expressions here, and the last line that fits decides.
`;

/**
 * The owners of GitHub's file as Forgejo and Gitea read them: these know regular expressions instead of paths. They only
 * ask the owners for a review; that one is needed is a rule of the protected branch (docs/forge.md).
 */
export function forgejoOwners(): string {
  const lines = readFileSync(SOURCE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return HEAD + lines.map((line) => `${line.replace(/^\S+/u, expressionFor)}\n`).join('');
}

function expressionFor(pattern: string): string {
  if (pattern === '*') return '.*';
  const path = pattern.slice(1).replaceAll(/[.+?()[\]{}|^$\\]/gu, '\\$&');
  return pattern.endsWith('/') ? `${path}.*` : path;
}
