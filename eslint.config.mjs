import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { promisedBrowsers } from './src/build/baseline.ts';
import { lawOfTheHouse } from './scripts/house/law.ts';

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
      // A key is left out of a copy by naming it; an interface may ask for less than it gives.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  // Types of `.astro` imports reach ESLint as `any`; `astro check` checks them instead.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  // What browsers of the baseline do not know: package.json, `browserslist`. Methods are held by tsconfig.full.json.
  {
    files: ['src/**/browser/**/*.{ts,tsx}'],
    ignores: ['src/editor/**'],
    extends: [compat.configs['flat/recommended']],
    settings: { targets: promisedBrowsers('production') },
  },
  ...lawOfTheHouse,
);
