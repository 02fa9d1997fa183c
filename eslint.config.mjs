import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports point down (docs/architecture.md). Each room names the rooms above it. */
const room = (files, forbidden, advice) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})(?:/|\\.ts$)|^astro:content`, message: advice },
        ],
      },
    ],
  },
});

const VIEW = ['pages', 'layouts', 'components'];

export default defineConfig(
  {
    ignores: ['dist/', '.astro/', '.cache/', 'tests/.output/', 'tests/content-corpus/*/**', 'node_modules/'],
  },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs['flat/recommended'],
  { languageOptions: { parserOptions: { project: './tsconfig.json', extraFileExtensions: ['.astro'] } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  // Types of `.astro` imports reach ESLint as `any`; `astro check` checks them instead.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  room(
    ['src/model/**'],
    [
      ...VIEW,
      'islands',
      'editor',
      'language',
      'documents',
      'search',
      'planner',
      'text',
      'checks',
      'integrations',
      'collections',
    ],
    'src/model knows nobody: it may import only zod and itself. Move the code up, or pass the value in.',
  ),
  room(
    ['src/language/**', 'src/documents/**', 'src/search/**', 'src/planner/**', 'src/text/**'],
    [...VIEW, 'islands', 'editor', 'checks', 'integrations', 'collections'],
    'This room is pure and may import only src/model (and src/text). Ask for the value as a parameter.',
  ),
  room(
    ['src/editor/**'],
    [...VIEW, 'islands', 'integrations', 'collections', 'search', 'planner'],
    'The editor knows what content is and how it is checked: import only model, language, documents, checks and text.',
  ),
  room(
    ['src/islands/**'],
    [...VIEW, 'editor', 'checks', 'integrations', 'collections'],
    'Islands run in the browser: import only model, search, planner, documents and text.',
  ),
  room(
    ['src/checks/**', 'src/integrations/**'],
    [...VIEW, 'islands', 'editor', 'collections'],
    'Build steps see files, not pages: import only model, language, documents and search.',
  ),
  {
    files: ['src/layouts/**', 'src/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:\\.\\./)+pages/|^astro:content',
              message: 'Views take values as props. Ask src/collections.ts in the page and hand them over.',
            },
          ],
        },
      ],
    },
  },
);
