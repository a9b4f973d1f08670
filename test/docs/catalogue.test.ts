import { expect, it } from 'vitest';
import { shippedCatalogue } from '../../src/app/shipped.js';
import type { Localized } from '../../src/model/lang.js';

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
  const cell = (text: Localized) => text.en ?? '';
  const actions = Object.entries(remedies).map(
    ([id, { title, horizon, effort, who }]) =>
      `| \`${id}\` | ${cell(title)} | ${horizon} | ${String(effort)} | ${cell(who)} |`,
  );
  return `# The catalogue

Factors that evidence can show (\`shows: [factor-id]\`), by their main concept, with the remedies that address them (told [below](#remedies)). A
study adds its own under \`factors\` and \`proposals\`. The sources stand in \`frameworks/catalogue/\`, and so do
the keywords by which [\`suggest\`](field.md#suggestions) finds factors in evidence. This page is generated.

${sections.join('\n')}
## Remedies

A proposal with one of these ids takes the rest from here. Horizon: within a budget year (short) or longer. Effort: 1 with the means
at hand, 2 with some budget or training, 3 with investment or a change of structure.

| remedy | what to do | horizon | effort | who acts |
| --- | --- | --- | --- | --- |
${actions.join('\n')}
`;
}
