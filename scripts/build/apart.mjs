import { join } from 'node:path';
import { bundle, common } from './bundle.mjs';

/** Folders that few runs need, each with large packages: bundles of their own, read when one of them is called for. */
const FOLDERS = ['prompts', 'watching', 'workbook'];

const INDEX = new RegExp(`^(?:\\.\\./)+(${FOLDERS.join('|')})/index\\.js$`);

/** Leaves these folders out of a bundle: what it imports of one becomes `./workbook.cjs`, the file that lies beside it. */
export const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: INDEX }, ({ path }) => ({ path: path.replace(INDEX, './$1.cjs'), external: true }));
  },
};

/** Writes dist/prompts.cjs and its like; what the bundler says of each. */
export const buildApart = (stage, options) =>
  FOLDERS.map((folder) =>
    bundle({
      ...common(stage),
      ...options,
      entryPoints: [`src/${folder}/index.ts`],
      outfile: join(stage, `${folder}.cjs`),
      format: 'cjs',
    }),
  );
