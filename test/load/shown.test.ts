import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/load/source.js';
import { memoryFiles } from '../../src/files/memory.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const shown = (text: string): string | null =>
  readSource({ path: 'a.yaml', file: 'a.yaml', called: 'a.yaml' }, null, {
    files: memoryFiles({ 'a.yaml': text }),
    limits: DEFAULT_LIMITS,
  }).shown;

describe('what a code frame may show of a file', () => {
  it('is all of it, where nobody asked for words to be kept', () => {
    for (const text of ['a: b', 'reporting: { consent: { says: asked } }', 'quote: { text: we try, consent: open }'])
      expect(shown(text)).toBe(text);
  });

  it('is nothing of a closed quote, wherever it stands and whatever the file is', () => {
    expect(shown('- deep: [{ quote: { text: keep this, consent: closed } }]')).toBe(
      '- deep: [{ quote: { text: **** ****, consent: closed } }]',
    );
    expect(shown('quote: { text: { en: keep this }, consent: closed }')).toBe(
      'quote: { text: { en: **** **** }, consent: closed }',
    );
  });

  it('is every other text of a file with a closed quote, also where there is nothing', () => {
    const rest = 'text: consent\nnone: null\nopen: { text: keep this, consent: open }\n';
    expect(shown(`${rest}a: { text: gone, consent: closed }`)).toBe(`${rest}a: { text: ****, consent: closed }`);
    const nothing = 'quote: { text: null, consent: closed }';
    expect(shown(nothing)).toBe(nothing);
  });

  it('takes what is nearly closed for closed', () => {
    expect(shown('quote: { text: keep this, consent: Closed }')).toBe('quote: { text: **** ****, consent: Closed }');
    expect(shown('quote: { text: keep this, consent: no }')).not.toContain('keep');
    expect(shown('quote: { text: 17, consent: closed }')).toContain('17');
  });

  it('is nothing at all of a file that cannot be read and speaks of a closed quote', () => {
    expect(shown('quote: { text: keep this, consent: closed,, }: ]')).toBeNull();
    expect(shown('quote: { text: we try, "consent": "open",, }: ]')).toContain('we try');
    expect(shown('consent: { says: asked,, }: ]')).toContain('asked');
  });
});
