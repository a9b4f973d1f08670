import { expect, it } from 'vitest';
import { heading, item, bullets, paragraph, worded } from '../../src/report/compose.js';
import { html } from '../../src/report/formats/html/index.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { plainText } from '../../src/report/formats/terminal/index.js';
import type { Document } from '../../src/report/tree.js';

const document: Document = {
  blocks: [
    heading(1, worded({ en: 'Planning', id: 'Perencanaan' }, 'id')),
    paragraph(worded({ en: 'No <plan>.' }, 'id')),
    bullets([item('Alasan: ', worded({ en: 'Seen.' }, 'id'))]),
  ],
};

it('a text in another language is marked for the eye in every format', () => {
  expect(plainText(document)).toBe('Perencanaan\n\n[en] No <plan>.\n\n- Alasan: [en] Seen.\n');
  expect(markdown(document)).toContain('\\[en\\] No \\<plan\\>.');
});

it('a page says which language it is in, of that text alone', () => {
  const page = html([document], 'id');
  expect(page).toContain('<html lang="id">');
  expect(page).toContain('<p><span lang="en">[en] No &lt;plan&gt;.</span></p>');
  expect(page).toContain('<li>Alasan: <span lang="en">[en] Seen.</span></li>');
  expect(page.match(/<span lang=/gu)).toHaveLength(2);
  expect(html([{ blocks: [paragraph(worded({ id: 'Dilihat.' }, 'en'))] }], 'en')).toContain(
    '<span lang="id">[id] Dilihat.</span>',
  );
});
