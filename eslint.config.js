import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What every JavaScript platform has: text, URLs, timers. Clock and network are asked of the caller all the same. */
const everywhere = new Set(Object.keys(globals['shared-node-browser']));
const impure = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'console',
];
const outsideCore = [
  ...new Set([...Object.keys(globals.browser), ...Object.keys(globals.node)].filter((name) => !everywhere.has(name))),
  ...impure,
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.tsbuildinfo/', '**/.turbo/', '.tools/', 'apps/demo/site/']),
  // Generated out of the schema; a test proves that it is current.
  globalIgnores(['packages/core/src/model/press-release-check.ts', 'packages/core/src/model/press-release-outline.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    // A pattern reads the same with or without the flag; which letters it takes shows best where it says them.
    rules: { 'regexp/use-ignore-case': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are what templates are for; objects and nullish values stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // isolatedDeclarations wants the annotation on exported patterns.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // It asks for `!`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `values['x']` says that the key may be missing, as the types of index signatures do.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    // The schema's generator runs on a developer's machine and is not published.
    ignores: ['**/*.test.ts', 'packages/core/src/model/schema/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideCore.map((name) => ({ name, message: 'core runs anywhere and is pure.' })),
      ],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(node:|lit)', message: 'core runs anywhere.' }] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Core has no clock: take `now`.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Core has no clock: take `now`.',
        },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Core is deterministic.' },
      ],
    },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
  },
  {
    files: ['**/*.test.ts', '{apps,packages}/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai: `expect(element).to.be.ok`
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test returns promises from describe and it, and waits for them itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite', 'before', 'after'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { ...globals.node } },
  },
  prettier,
);
