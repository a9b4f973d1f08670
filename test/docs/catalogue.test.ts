import { expect, it } from 'vitest';
import { shippedCatalogue } from '../../src/app/shipped.js';

/** The page as it follows from the catalogue. To renew it: npx vitest run -u test/docs/catalogue.test.ts */
it('docs/catalogue.md lists what the catalogue holds', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/catalogue.md');
});

function page(): string {
  const { concepts, factors, remedies } = shippedCatalogue();
  const factorsUnder = (concept: string) => Object.entries(factors).filter(([, f]) => f.concepts[0] === concept);
  const answers = (factor: string) =>
    Object.entries(remedies)
      .filter(([, r]) => r.addresses.includes(factor))
      .map(([id]) => `\`${id}\``)
      .join(', ');
  const sections = Object.entries(concepts).map(([id, { title }]) =>
    [
      `## ${title.en ?? id} (\`${id}\`)`,
      '',
      '| factor | what it says | inhibits? | remedies |',
      '| --- | --- | --- | --- |',
      ...factorsUnder(id).map(
        ([factor, f]) =>
          `| \`${factor}\` | ${f.title.en ?? ''} | ${f.polarity === 'inhibiting' ? 'inhibits' : 'enables'}, ${f.locus} | ${answers(factor)} |`,
      ),
      '',
    ].join('\n'),
  );
  return `# The catalogue

Factors that evidence can show (\`shows: [factor-id]\`), by their main concept, with the remedies that address them. A study
adds its own under \`factors\` and \`proposals\`. The sources stand in \`frameworks/catalogue/\`. This page is generated.

${sections.join('\n')}`;
}
