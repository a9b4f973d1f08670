import { assess } from '../assess/index.js';
import { lintCatalogue, lintFramework, runVectors, type VectorRun } from '../lint/index.js';
import { loadCatalogue, loadTests, type LoadedFramework } from '../load/index.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { folderOf, join } from '../model/paths.js';
import type { Path, Places } from '../model/places.js';
import { FRAMEWORK_FILE, kindOf } from './formats.js';
import type { Workshop } from './study.js';
import { idTaken } from './taken.js';
import { seenFrom, type Diagnosed, type Texts } from './texts.js';

/** The file of vectors beside a framework. */
export const TESTS_FILE = 'tests.yaml';

/** A framework to check. `shown`: its path as messages name it. */
export interface FrameworkFile {
  readonly path: string;
  readonly shown: string;
  readonly shipped: boolean;
}

/** What is unfinished in a framework: what the loader refuses, what the rules find, and what no vector reaches. */
export function lintFile(workshop: Workshop, { path, shown, shipped }: FrameworkFile): Diagnosed {
  const read = workshop.shelf.load(path);
  const { framework, places } = read;
  if (!framework || !places) return seenFrom(folderOf(shown), read);
  const tests = vectorsBeside(workshop, framework, path);
  const unsound = unsoundIn(tests.run);
  // Vectors that are there but cannot be read or scored are named already; that they are missing, or what they do not reach,
  // is not to be said as well: it would follow from the same mistake.
  const areSound = tests.refused.length + unsound.length === 0;
  const options = { shipped: shipped && areSound, alsoCited: read.cited };
  const findings = [
    ...read.findings,
    ...idTaken(workshop, path, read),
    ...tests.refused,
    ...unsound,
    ...lintFramework(framework, areSound ? tests.run : null, places, options),
  ];
  return seenFrom(folderOf(shown), { findings, texts: textsOf(read, tests) });
}

/** Runs the vectors of a framework; `count` is null where it has none. */
export function testFile(
  workshop: Workshop,
  { path, shown }: FrameworkFile,
): Diagnosed & { readonly count: number | null } {
  const read = workshop.shelf.load(path);
  if (!read.framework) return { ...seenFrom(folderOf(shown), read), count: 0 };
  const tests = vectorsBeside(workshop, read.framework, path);
  const findings = [...tests.refused, ...(tests.run?.findings ?? [])];
  return { ...seenFrom(folderOf(shown), { findings, texts: textsOf(read, tests) }), count: tests.count };
}

/**
 * What is wrong with a file of vectors, in itself and beside its framework; whether the framework meets them is another
 * question.
 */
export function checkTests(workshop: Workshop, path: string): Diagnosed {
  const beside = join(folderOf(path), FRAMEWORK_FILE);
  const isThere = workshop.ports.files.kind(beside) === 'file';
  const { refused, run, texts } = vectorsIn(workshop, path, isThere ? workshop.shelf.load(beside).framework : null);
  return seenFrom(folderOf(path), { findings: [...refused, ...unsoundIn(run)], texts });
}

/** What is wrong with the catalogue files of a folder. */
export function checkCatalogue({ ports }: Workshop, folder: string): Diagnosed {
  const paths = (ports.files.list(folder) ?? [])
    .filter(({ name, kind }) => kind === 'file' && /\.(ya?ml|json)$/u.test(name))
    .map(({ name }) => join(folder, name));
  return seenFrom(
    folder,
    loadCatalogue(
      paths.filter((path) => kindOf(ports, path) === 'catalogue'),
      ports,
    ),
  );
}

/** What is unfinished in the shared catalogue, read from its files. */
export function lintCatalogueFiles(workshop: Workshop, paths: readonly string[], folder: string): Diagnosed {
  const { catalogue, keywords, findings, texts, places } = loadCatalogue(paths, workshop.ports);
  if (!catalogue || hasErrors(findings)) return seenFrom(folder, { findings, texts });
  const frameworks = workshop.shipped.ids().flatMap((id) => workshop.shipped.framework(id) ?? []);
  const found = lintCatalogue(catalogue, placesAcross([...places.values()]), frameworks, keywords);
  return seenFrom(folder, { findings: [...findings, ...found], texts });
}

interface Vectors {
  /** null where there are none, or none that can be read. */
  readonly run: VectorRun | null;
  readonly count: number | null;
  /** Why the file of vectors could not be read. */
  readonly refused: readonly Finding[];
  readonly texts: Texts;
}

function vectorsBeside(workshop: Workshop, framework: Framework, path: string): Vectors {
  const file = join(folderOf(path), TESTS_FILE);
  if (workshop.ports.files.kind(file) === 'missing') return { run: null, count: null, refused: [], texts: new Map() };
  return vectorsIn(workshop, file, framework);
}

/** The vectors of a file, run where there is a framework to run them on. */
function vectorsIn({ ports, tool }: Workshop, file: string, framework: Framework | null): Vectors {
  const { tests, findings, texts } = loadTests(file, ports);
  if (!tests) return { run: null, count: 0, refused: findings, texts };
  const run = framework && runVectors(tests, framework, (study) => assess(study, framework, tool));
  return { run, count: tests.vectors.length, refused: findings, texts };
}

/** What is wrong with vectors beside their framework, other than that it does not meet them. */
const unsoundIn = (run: VectorRun | null): Finding[] =>
  run?.findings.filter(({ code }) => code !== 'VECTOR-FAILED') ?? [];

const textsOf = (read: LoadedFramework, tests: Vectors): Texts => new Map([...read.texts, ...tests.texts]);

/** Finds an entry in whichever file has it. */
function placesAcross(files: readonly Places[]): Pick<Places, 'key' | 'value'> {
  const holder = (path: Path): Places => {
    const found = files.find((places) => places.has(path)) ?? files[0];
    if (!found) throw new Error('a catalogue that was read has a file');
    return found;
  };
  return { key: (path) => holder(path).key(path), value: (path) => holder(path).value(path) };
}
