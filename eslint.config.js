import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeGlobals = {
  console: 'readonly',
  process: 'readonly',
  URL: 'readonly',
  Buffer: 'readonly',
  TextDecoder: 'readonly',
  TextEncoder: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  setInterval: 'readonly',
  clearInterval: 'readonly',
  setImmediate: 'readonly',
  performance: 'readonly',
  fetch: 'readonly',
  AbortController: 'readonly',
  AbortSignal: 'readonly',
  structuredClone: 'readonly',
};

/** Invariant 9: nothing phones home; link health, which people ask for, is the one exception: `cli/links/request.ts`. */
const network = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
  'http',
  'https',
  'net',
];

/** Invariant 8: what an opened folder holds is data; `check --changed` asks git in the one exception, `cli/git/run-git.ts`. */
const programs = ['node:child_process', 'child_process', 'node:vm', 'vm', 'node:worker_threads'];

const forbiddenEverywhere = [
  { group: network, message: 'Nothing in Guidepost uses the network unasked (invariant 9).' },
  { group: programs, message: 'Nothing in Guidepost runs code of the opened folder (invariant 8).' },
];

/** @param {string} allowed the one module that one file may use */
const forbiddenBut = (allowed) =>
  forbiddenEverywhere.map(({ group, message }) => ({
    group: group.filter((name) => name !== allowed),
    message,
  }));

const noNode = {
  group: [
    'node:*',
    'fs',
    'path',
    'os',
    'url',
    'util',
    'crypto',
    'process',
    'fs/*',
    'vscode-languageserver/node',
  ],
  message: 'Only entry/ and cli/ may use Node; everything else must run in a web worker too.',
};

const stateless = [
  {
    selector:
      'Program > VariableDeclaration[kind!="const"], Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
    message: 'No module-level mutable state (invariant 6).',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator[init.type="NewExpression"][init.callee.name=/^(?:Map|Set|WeakMap|WeakSet)$/]:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/])',
    message: 'A collection at module level must be typed ReadonlyMap or ReadonlySet (invariant 6).',
  },
];

const dataOnly = [
  {
    selector: 'ImportExpression[source.type!="Literal"]',
    message: 'Import only files that are named in the code (invariant 8).',
  },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '**/generated/',
    '.cache/',
    'coverage/',
    'test-fixtures/',
    'tests/editor/node_modules/',
    'tests/bench/node_modules/',
  ]),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: nodeGlobals },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { patterns: forbiddenEverywhere }],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
      'no-restricted-syntax': ['error', ...stateless, ...dataOnly],
      'no-console': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/entry/**', 'server/src/cli/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...forbiddenEverywhere, noNode] }] },
  },
  {
    // Invariant 8: the one file that starts a program, git, and never a program of the folder's choice.
    files: ['server/src/cli/git/run-git.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: forbiddenBut('node:child_process') }] },
  },
  {
    // Invariant 8: the one file that starts threads, of this program itself.
    files: ['server/src/cli/jobs/threads.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: forbiddenBut('node:worker_threads') }] },
  },
  {
    // Invariant 9: the one file that uses the network, called by `guidepost links` alone.
    files: ['server/src/cli/links/request.ts'],
    rules: { 'no-restricted-globals': ['error', 'XMLHttpRequest', 'WebSocket', 'EventSource'] },
  },
  {
    // Invariant 2: the one memo, weakly held by trees that never change.
    files: ['server/src/guide/remark.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dataOnly] },
  },
  {
    // VS Code keeps a started extension in its module: what stays between activation and the end lives there.
    files: ['client/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dataOnly] },
  },
  {
    files: ['tests/**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
);
