// Who may import whom, and why. test/architecture/ plants a violation of each rule and sees it caught.
import { builtinModules } from 'node:module';

/** Folders whose functions know only their arguments. */
const PURE = 'model|load|edit|assess|lint|analysis|compare|gate|privacy|report|text|import';
/** The pure folders that know the model and nothing else of ours. */
const CORE = 'load|edit|assess|lint|compare|gate|privacy';
const BUILTIN = `^(node:)?(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`;

/** Everything of ours that the folder may not import: neither its own files nor those of `allowed`. */
const others = (allowed) => ({ path: '^src/', pathNot: `^src/(${allowed})(/|\\.ts$)` });
const packages = (names) => `^node_modules/(${names})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    // Layers
    {
      name: 'model-stands-alone',
      comment: 'Everything speaks of the model; if it knew anybody, everybody would.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: others('model'),
    },
    {
      name: 'core-knows-only-the-model',
      comment:
        'Each step of the pipeline takes plain data and returns plain data. One that called another could not be ' +
        'tested, replaced or explained by itself.',
      severity: 'error',
      from: { path: `^src/(${CORE})/` },
      to: { path: '^src/', pathNot: '^src/(model|$1)/' },
    },
    {
      name: 'analysis-scores-by-assess',
      comment:
        'An analysis asks what the score would be if something were otherwise. It scores again by the very same formulas, ' +
        'which are those of assess; all else comes in as plain data.',
      severity: 'error',
      from: { path: '^src/analysis/' },
      to: others('analysis|model|assess'),
    },
    {
      name: 'report-knows-model-and-text',
      comment: 'A renderer takes the Assessment and nothing else, so that a report can be made of a stored one.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: others('report|model|text'),
    },
    {
      name: 'explorer-is-a-page',
      comment:
        'It runs in a browser and carries all it imports with it. It ranks by the very functions of the program (ranks, values and ' +
        'dominance of compare, draws of analysis), speaks by its messages, and knows nothing else.',
      severity: 'error',
      from: { path: '^src/explorer/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(explorer/|model/|analysis/(ranks/|random\\.ts)|compare/agencies/(ranks|values|dominance)\\.ts|text/(numbers|ranks|words)\\.ts|text/messages/(en|id)/(explorer|comparison|order)\\.ts)',
      },
    },
    {
      name: 'nobody-imports-the-explorer',
      comment: 'The build makes text of it, and the program writes that text into a page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/' },
    },
    {
      name: 'import-makes-entries',
      comment:
        'What a table adds to a study is worked out as entries, and written by edit. Reading files and trying the result are for the ' +
        'use case. Of text it takes the encoders of cells and of what cannot be seen: what a table cannot show was changed by nobody.',
      severity: 'error',
      from: { path: '^src/import/' },
      to: { path: '^src/', pathNot: '^src/(import/|model/|edit/|text/encode/(cell|unseen)\\.ts$)' },
    },
    {
      name: 'workbook-knows-only-the-model',
      comment:
        'The door to XLSX gives and takes plain tables; what they mean is none of its business. Of text it takes the encoder that ' +
        'shows what cannot be seen.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/(workbook/|model/|text/encode/unseen\\.ts$)' },
    },
    {
      name: 'workbook-is-loaded-when-used',
      comment:
        'Its packages are larger than most runs are long. The build makes a bundle of its own of it, which the command line imports ' +
        'when a workbook is read or written; use cases are handed it as a port.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/' },
      to: { path: '^src/workbook/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'prompts-know-their-questions',
      comment:
        'What asks at a terminal is told the question and gives the answer; what it is for is none of its business. Of the command ' +
        'line it knows what a question is (types alone: it is a bundle of its own), of text the encoder for terminals, how wide a window is and how lines are broken.',
      severity: 'error',
      from: { path: '^src/prompts/' },
      to: {
        path: '^src/',
        pathNot: '^src/(prompts/|cli/prompter\\.ts$|model/|text/(encode/terminal|width|window|wrapped)\\.ts$)',
      },
    },
    {
      name: 'prompts-take-types-of-the-command-line',
      comment: 'As above: a class of ours would be another one on either side of two bundles.',
      severity: 'error',
      from: { path: '^src/prompts/' },
      to: { path: '^src/cli/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'prompts-are-loaded-when-somebody-is-asked',
      comment:
        'Most runs ask nothing. The build makes a bundle of its own of it, which the command line imports before it asks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/prompts/' },
      to: { path: '^src/prompts/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'watching-knows-only-what-is-watched',
      comment:
        'It waits for changes in folders; which these are, and what a change is, is worked out where files are read.',
      severity: 'error',
      from: { path: '^src/watching/' },
      to: { path: '^src/', pathNot: '^src/(watching/|files/asked\\.ts$)' },
    },
    {
      name: 'watching-is-loaded-when-used',
      comment:
        'Most runs end by themselves. The build makes a bundle of its own of it, which the command line imports before it waits.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/watching/' },
      to: { path: '^src/watching/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'text-knows-only-the-model',
      comment: 'Messages and encoders serve every sink; they know no view and no command.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: others('text|model'),
    },
    {
      name: 'files-know-only-the-model',
      comment: 'The door to the disk implements a port of the model; what is read through it is none of its business.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: others('files|model'),
    },
    {
      name: 'app-knows-no-command-line',
      comment: 'Use cases are shared by the command line and the library.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(cli/|index\\.ts$)' },
    },
    {
      name: 'edges-go-through-app',
      comment:
        'What the command line can do, the library can do too: both ask the use cases. The edge chooses the ports, so ' +
        'it knows src/files; past the use cases it takes types and presentation only.',
      severity: 'error',
      from: { path: '^src/(cli/|index\\.ts$)' },
      to: {
        path: '^src/',
        pathNot: '^src/((cli|app|files|model|text|report)/|(prompts|watching|workbook)/index\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-the-edges',
      comment: 'The library must not carry a terminal, nor a command the library: they share src/app.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|prompts/|index\\.ts$)' },
      to: { path: '^src/(cli/|index\\.ts$)' },
    },
    {
      name: 'library-carries-no-command-line',
      comment: 'As above, for the library face.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'raw-shapes-stay-in-load',
      comment:
        'What a file looks like is for the loader to know, as types; everybody else speaks the normalised model. At ' +
        'run time schemas exist only as generated validators, and TypeBox not at all.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/model/schemas/' },
      to: { path: '^src/model/schemas/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'raw-shapes-are-for-load',
      comment: 'As above: not even their types leave the loader.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(model/schemas|load)/' },
      to: { path: '^src/model/schemas/' },
    },
    {
      name: 'generated-files-have-their-readers',
      comment: 'Validators are for the loader, shipped data and published schemas for the use cases.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(load|app)/' },
      to: { path: '^dist/' },
    },
    {
      name: 'program-knows-no-tools',
      comment: 'What builds, measures or tests the program is not part of it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench|fuzz|bin)/' },
    },

    // Purity: a rule on what can be reached, since a direct import is not the only way out
    {
      name: 'pure-reaches-no-runtime',
      comment:
        'No path through our own files leads from a pure folder to the disk, the process, a clock, a random source or ' +
        'a network: same input, same bytes. What is needed comes in as a port (src/model/ports.ts).',
      severity: 'error',
      from: { path: `^src/(${PURE})/` },
      to: { path: BUILTIN, reachable: true },
    },
    {
      name: 'pure-reaches-no-files',
      comment: 'As above, for our own door to the disk. Files in memory are plain data and may be used in examples.',
      severity: 'error',
      from: { path: `^src/(${PURE})/` },
      to: { path: '^src/files/', pathNot: '^src/files/memory\\.ts$', reachable: true },
    },
    {
      name: 'runtime-at-the-edge',
      comment:
        'Use cases work over ports, so that the library runs without a disk. shipped.ts and tool.ts are the exceptions: ' +
        'they find what the build put beside the program, and its version.',
      severity: 'error',
      from: { path: '^src/(app/|index\\.ts$)', pathNot: '^src/app/(shipped|tool)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },

    // Packages
    {
      name: 'packages-have-their-places',
      comment:
        'Every package has one folder that knows it, so that replacing it is a change there. The pure folders know ' +
        'none but the YAML readers of load and edit, the schema builder of model/schemas and the shapes and scales of report/charts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(load|edit|model/schemas|report/charts|cli|prompts|watching|workbook)/' },
      to: { path: '(^|/)node_modules/' },
    },
    {
      name: 'load-knows-the-yaml-readers',
      comment: 'js-yaml reads, yaml explains what was refused; ajv is there as a type of what generated code returns.',
      severity: 'error',
      from: { path: '^src/load/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('js-yaml|@types/js-yaml|yaml|ajv') },
    },
    {
      name: 'edit-knows-yaml',
      comment:
        'yaml tells where every part of a text begins and ends, comments and all. What it would write itself is not used.',
      severity: 'error',
      from: { path: '^src/edit/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('yaml') },
    },
    {
      name: 'load-takes-only-types-of-ajv',
      comment: 'Compiling a schema at run time costs every start about 100 ms: the build does it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: packages('ajv'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-know-typebox',
      comment: 'One source a format: TypeBox gives the type, the validator and the published schema.',
      severity: 'error',
      from: { path: '^src/model/schemas/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('@sinclair/typebox') },
    },
    {
      name: 'charts-know-shapes-and-scales',
      comment:
        'd3-scale finds round numbers and places along an axis, d3-shape the paths of marks and lines. Both are functions of ' +
        'their arguments: no page, no clock. What a chart says is made elsewhere, as data.',
      severity: 'error',
      from: { path: '^src/report/charts/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('(@types/)?d3-(scale|shape)') },
    },
    {
      name: 'cli-knows-the-terminal',
      comment: 'Colour and tables are decided in one place; the terminal format gets them handed in.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('commander|chalk|cli-table3') },
    },

    {
      name: 'prompts-know-inquirer',
      comment: 'Keys, cursor and window are its business; colours and words are ours.',
      severity: 'error',
      from: { path: '^src/prompts/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('@inquirer/(input|search|select)') },
    },
    {
      name: 'watching-knows-chokidar',
      comment: 'How each system tells of changes to files, and what to do where it does not, is its business.',
      severity: 'error',
      from: { path: '^src/watching/' },
      to: { path: '(^|/)node_modules/', pathNot: packages('chokidar') },
    },
    {
      name: 'workbook-knows-its-packages',
      comment:
        'yauzl and saxes check what comes in, read-excel-file and write-excel-file know the format, fflate packs what is theirs to read ' +
        'or ours to hand out.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: {
        path: '(^|/)node_modules/',
        pathNot: packages('(@types/)?yauzl|saxes|read-excel-file|write-excel-file|fflate'),
      },
    },

    // Health
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file. Types may: they are gone when the program runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is left over.',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '^src/(cli/main|explorer/page/main|index)\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere. (Run the build first: validators are generated.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Packages and generated files are named, not entered: the rules are about our own files.
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: '^test/.*/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
