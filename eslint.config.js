import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The walls of the house: which room may not import which other. */
const wall = (files, patterns, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }],
  },
});

const browserGlobals =
  'window document location history sessionStorage fetch URL URLSearchParams setTimeout AbortController';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['bin/**', 'docs/**', 'test/**', 'build.ts', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['widget/**'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: ['**/*.browser.js'],
    languageOptions: {
      globals: Object.fromEntries(browserGlobals.split(' ').map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['widget/**', 'test/widget/**'],
    ...lit['flat/recommended'],
  },
  { files: ['widget/**'], ...wc['flat/recommended'] },
  {
    files: ['widget/**'],
    ...litA11y.configs.recommended,
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/no-autofocus': 'off',
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  wall(['contract/**'], '^(?!zod$|\\./)', 'contract/ imports zod and nothing else'),
  wall(
    ['widget/**'],
    '^zod|^node:|/(server|sandbox|demo|bin)/',
    'widget/ takes types and small constants from contract/, nothing from other rooms',
  ),
  wall(['server/**'], '^(\\.\\./)+(widget|sandbox|demo|bin)/', 'server/ meets the others at the contract'),
  wall(
    ['sandbox/**'],
    '/(contract|server|widget|demo|bin)/|^connected-accounts',
    'sandbox/ plays Amazon and shares nothing with the product',
  ),
  wall(
    ['demo/**'],
    '/(contract|server|widget|sandbox|bin)/',
    'demo/ imports only what a vendor could import: connected-accounts/…',
  ),
);
