import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { inRoot } from './project.mjs';

/** Writes dist/index.d.ts: the types of the library, in one file that needs no other package. */
export async function buildTypes(stage) {
  const bundle = await rollup({
    input: inRoot('src/index.ts'),
    plugins: [dts({ tsconfig: inRoot('tsconfig.json') })],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  await bundle.write({ file: `${stage}/index.d.ts`, format: 'es' });
  await bundle.close();
}
