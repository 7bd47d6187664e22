import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What strict pages block, and what reaches for another origin; none of it has a place in src. */
const STRICT_PAGES = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Pages with Trusted Types throw here: make elements, or a Lit template.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|styleMap)$/]',
    message: 'Pages with a strict content security policy block this: use classes and attributes.',
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/(^|\\s)style=|<style/i]',
    message: 'Pages with a strict content security policy block inline styles: use classes.',
  },
  {
    selector: "MemberExpression[property.name='style'][object.name='document']",
    message: 'Nothing of ours is put into the page of the host.',
  },
  {
    selector: "NewExpression[callee.name='Function'], CallExpression[callee.name='eval']",
    message: 'Code is not made at run time.',
  },
];

const PROMISES =
  'aTimeout|elementUpdated|emulateMedia|fixture|nextFrame|oneEvent|resetMouse|sendKeys|sendMouse|setViewport|waitUntil';
const UNAWAITED = ['callee.property.name="accessible"', `callee.name=/^(${PROMISES})$/`].map(
  (callee) => ({
    selector: `ExpressionStatement > CallExpression[${callee}]`,
    message: 'Await it: otherwise the test ends before it.',
  }),
);

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'shots/', 'coverage/', 'bench/node_modules/']),
  // Each example is checked by the compiler of its framework.
  globalIgnores(['demo/frameworks/built/', 'demo/frameworks/**/*.{ts,tsx}']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/builder/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'InnocitiesElement'] } },
    languageOptions: { globals: globals.browser },
    // LitElement has all the lifecycle callbacks.
    rules: { 'wc/guard-super-call': 'off' },
  },
  {
    files: ['src/**/*.ts', 'demo/builder/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...STRICT_PAGES] },
  },
  {
    // What stands behind a Lit template: it parses the strings of our own source, and writes any value.
    files: ['src/lit/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'wc/attach-shadow-constructor': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types say that every `equal` is a promise, so the rule below finds what matters.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...UNAWAITED],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests take built-ins apart and put their own in their place.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: globals.node } },
  {
    // Functions in them run in the page.
    files: ['test/{node,frameworks,sanitising,wordpress}/**/*.mjs', 'scripts/shots.mjs'],
    languageOptions: { globals: globals.browser },
  },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['integrations/**/*.js'], languageOptions: { globals: globals.browser } },
);
