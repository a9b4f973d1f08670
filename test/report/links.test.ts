import { expect, it } from 'vitest';
import { markdown } from '../../src/report/formats/markdown.js';
import { withinItself } from '../../src/report/links.js';
import { bullets, cell, heading, item, left, link, paragraph, strong, table } from '../../src/report/compose.js';
import type { Block } from '../../src/report/tree.js';

const printed = (...blocks: readonly Block[]) => markdown(withinItself({ blocks }));
const TO = { there: link('there', 'a'), away: link('away', 'b') };

it('a link to what the document shows stays, wherever either stands', () => {
  const shown = printed(
    heading(2, 'Here', 'there'),
    paragraph(strong(TO.there)),
    table([left('x')], [[{ ...cell(link('cell', 'c')), anchor: 'cell' }]]),
    bullets([{ ...item('i'), items: [{ ...item(link('inner', 'd')), anchor: 'inner' }] }]),
  );
  for (const name of ['there', 'cell', 'inner']) expect(shown).toContain(`](#${name})`);
});

it('a link to what it does not show is text', () => {
  const shown = printed(
    heading(2, 'Here'),
    paragraph(strong('see ', TO.away)),
    table([left('x')], [[cell(TO.away)]]),
    bullets([{ ...item(TO.away), items: [item(TO.away)] }]),
    { kind: 'preformatted', lines: ['[b](#away)'] },
  );
  expect(shown).not.toMatch(/\]\(#away\)(?!\n```)/u);
  expect(shown).toContain('**see b**');
});
