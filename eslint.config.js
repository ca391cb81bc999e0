// ESLint: TypeScript with types, Lit templates and their accessibility, and the house's own rules from scripts/linting.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {forbiddenInDefinitions, forbiddenInSource, forbiddenInTests, unshared} from './scripts/linting/forbidden.js';
import {layersRule} from './scripts/linting/layers.js';

const typed = ['**/*.ts'];
const generated = ['src/model/generated/**', 'src/locales/generated/**'];

/** Code that runs in browsers, in Node and at the edge alike. */
const neutral = [
  'src/{model,tree,views,lint,import,ssr}/**/*.ts',
  'src/markdown/{markdown-tree,plain-text}.ts',
  'src/print/{markup,markdown,text,text-format,document-lines,table-lines,html-words}.ts',
];

export default tseslint.config(
  {ignores: ['dist/**', 'storybook-static/**', 'coverage/**', '**/*.d.ts', ...generated]},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // The type check reports unused names, and knows more about them.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      // Interfaces here are plain records of functions, made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // Names of one underlying type, and a few known words of an open list, tell the reader and the schema what is meant.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    rules: {
      'max-lines': ['error', {max: 300}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx']}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    plugins: {house: {rules: {layers: layersRule}}},
    rules: {
      'house/layers': 'error',
      'no-restricted-syntax': ['error', ...forbiddenInSource],
      'no-eval': 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  {
    files: neutral,
    rules: {'no-restricted-globals': ['error', ...unshared]},
  },
  {
    files: ['src/define/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...forbiddenInDefinitions]},
  },
  {
    files: ['src/cli/**/*.ts'],
    languageOptions: {globals: globals.node},
    rules: {'no-console': 'off'},
  },
  {
    files: ['demo/**', 'stories/**', 'bench/**', '.storybook/**'],
    languageOptions: {globals: globals.browser},
    rules: {'no-restricted-syntax': ['error', ...forbiddenInSource]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenInTests],
      // chai's assertions are properties, and node:test's functions give promises that its runner awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['it', 'test', 'describe', 'suite'], package: 'node:test'},
            {from: 'package', name: 'Equal', package: 'chai'},
          ],
        },
      ],
    },
  },
);
