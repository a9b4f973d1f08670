import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './bundle.mjs';
import { BuildProblem, inRoot, root } from './project.mjs';

const CATALOGUE = 'frameworks/catalogue';
const CHECKLISTS = 'frameworks/checklists';

/**
 * Writes dist/data/: the shipped catalogue and frameworks, checked and resolved by the program's own loader. As JSON
 * they are read in a millisecond; as YAML, checked, every start would pay for them.
 */
export async function buildData(stage) {
  const loader = await run(stage, 'scripts/build/loader.ts');
  const ports = { files: loader.nodeFiles(root), sha256: loader.sha256, limits: loader.DEFAULT_LIMITS };
  const loaded = loader.loadCatalogue(filesOf(CATALOGUE), ports);
  const catalogue = usable(loaded, 'catalogue', CATALOGUE, loader);
  const index = [];
  const folder = join(stage, 'data');
  mkdirSync(folder);
  writeJson(join(folder, 'catalogue.json'), catalogue);
  // By themselves: no other command needs them, and every start would pay for them.
  writeJson(join(folder, 'keywords.json'), loaded.keywords);
  const checklists = filesOf(CHECKLISTS).map((path) =>
    usable(loader.loadChecklist(path, ports), 'checklist', path, loader),
  );
  writeJson(join(folder, 'checklists.json'), checklists);
  const made = new Map();
  const base = (id, place) => {
    const framework = made.get(id) ?? null;
    return {
      framework,
      findings: framework
        ? []
        : [loader.finding('UNKNOWN-FRAMEWORK', { id, suggestion: null, known: [...made.keys()] }, place)],
    };
  };
  for (const pack of packs()) {
    const path = `${pack}/framework.yaml`;
    const framework = usable(loader.loadFramework(path, ports, catalogue, base), 'framework', pack, loader);
    made.set(framework.id, framework);
    const { id, version, title, digest } = framework;
    // The program looks for dist/data/<id>.json, and people for frameworks/<id>/.
    if (`frameworks/${id}` !== pack)
      throw new BuildProblem(`${path}: its id is "${id}", which is not its folder's name`);
    // Without what all of them share, which would be most of every file.
    writeJson(join(folder, `${id}.json`), { ...framework, catalogue: beyond(catalogue, framework.catalogue) });
    index.push({ id, version, title, digest, path });
  }
  index.sort((a, b) => (a.id < b.id ? -1 : 1));
  writeJson(join(folder, 'index.json'), index);
}

/** The entries of a catalogue that the shared one does not have, or has otherwise. */
const beyond = (shared, whole) =>
  Object.fromEntries(
    Object.entries(whole).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).filter(([id, entry]) => JSON.stringify(entry) !== JSON.stringify(shared[kind][id])),
      ),
    ]),
  );

/** What was loaded, or the build fails with every error and its place. */
function usable(loaded, what, folder, { inOrder, isError }) {
  const errors = inOrder(loaded.findings.filter(isError));
  if (errors.length === 0 && loaded[what]) return loaded[what];
  const lines = errors.map(({ code, args, place }) => {
    const at = place ? `${place.file}:${place.line}:${place.col}` : folder;
    return `  ${at}  ${code}  ${JSON.stringify(args)}`;
  });
  throw new BuildProblem([`${folder} cannot be used`, ...lines].join('\n'));
}

/** Byte order of names, not the order of the disk: the same tree gives the same files. */
const sorted = (folder) =>
  readdirSync(inRoot(folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

const filesOf = (folder) =>
  sorted(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => `${folder}/${entry.name}`);

/** The folders of frameworks, those that extend another after the others. */
function packs() {
  const all = sorted('frameworks')
    .filter((entry) => entry.isDirectory() && ![CATALOGUE, CHECKLISTS].includes(`frameworks/${entry.name}`))
    .map((entry) => `frameworks/${entry.name}`);
  const extending = (pack) => /^extends:/m.test(readFileSync(inRoot(`${pack}/framework.yaml`), 'utf8'));
  return [...all.filter((pack) => !extending(pack)), ...all.filter(extending)];
}

const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value)}\n`);
