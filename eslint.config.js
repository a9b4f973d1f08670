import tseslint from 'typescript-eslint';

/** Folders whose functions know only their arguments: same input, same bytes. */
const PURE = 'src/{model,load,edit,import,assess,lint,analysis,compare,gate,privacy,report,text}/**/*.ts';

const noProcessExit = {
  object: 'process',
  property: 'exit',
  message: 'It cuts a pipe off at 64 KiB: set process.exitCode.',
};

/** What depends on the locale and on the ICU data of the Node build differs between machines. */
const NO_LOCALE = [
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]',
    message: 'Depends on the locale. Compare by code units; format by our own tables in src/text.',
  },
  {
    selector: "MemberExpression[object.name='Intl'][property.name!='PluralRules']",
    message: 'ICU data differs between Node builds; only Intl.PluralRules is taken.',
  },
];

/** A list that comes from a file may be longer than the stack has room for. */
const NO_LONG_CALLS = [
  { selector: "CallExpression[callee.property.name='push'] > SpreadElement", message: 'Use append (model/lists.ts).' },
  {
    selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
    message: 'Use smallest or largest (model/lists.ts).',
  },
];

/** The clock, in the forms that the rules on globals and properties do not see. */
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Reads the clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Reads the clock.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.dist-*/',
      '.stryker-tmp/',
      'coverage/',
      'node_modules/',
      'test/**/fixtures/',
      'examples/',
      'frameworks/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages and paths print as themselves; that is what one wants of a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => out.push(x)` reads well, and its value is visibly unused.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An argument that a signature demands may stay unused, if its name says so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Spreading a string is how one takes its code points, which is what widths and limits count.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'eqeqeq': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      // One name a thing, the same wherever it is imported.
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-properties': ['error', noProcessExit],
      'no-restricted-syntax': ['error', ...NO_LOCALE, ...NO_LONG_CALLS],
    },
  },
  {
    files: [PURE],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'performance', 'fetch', 'crypto', 'navigator', 'require'].map((name) => ({
          name,
          message: 'The core is pure: hand it in as a port (src/model/ports.ts).',
        })),
        ...['setTimeout', 'setInterval', 'setImmediate'].map((name) => ({ name, message: 'The core does not wait.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Output does not depend on the clock.' },
        { object: 'Math', property: 'random', message: 'Randomness is seeded, and the seed is printed.' },
        { object: 'globalThis', message: 'Hides what the other rules look for.' },
      ],
      'no-restricted-syntax': ['error', ...NO_LOCALE, ...NO_LONG_CALLS, ...NO_CLOCK],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test that looks something up fails by itself where it is not there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The toolchain is JavaScript, so that it runs before anything is built; it has no types to check by.
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // CommonJS, for a quicker start: see bin/egov-assess.js.
    files: ['bin/**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
