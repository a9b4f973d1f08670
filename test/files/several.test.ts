import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../src/files/several.js';
import { folder } from '../cli/run.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('several files', () => {
  it('are written in folders that need not be there', async () => {
    const at = folder({ 'main.yaml': 'old' });
    const files = [
      { path: join(at, 'a/b.yaml'), text: 'new', was: null },
      { path: join(at, 'main.yaml'), text: 'changed', was: bytes('old') },
    ];
    expect(await writeAll(files)).toBeNull();
    expect(readFileSync(join(at, 'a/b.yaml'), 'utf8')).toBe('new');
    expect(readFileSync(join(at, 'main.yaml'), 'utf8')).toBe('changed');
  });

  it('are all as they were where one cannot be written', async () => {
    const at = folder({ 'main.yaml': 'old', 'last.yaml': 'somebody was faster' });
    const files = [
      { path: join(at, 'new.yaml'), text: 'new', was: null },
      { path: join(at, 'main.yaml'), text: 'changed', was: bytes('old') },
      { path: join(at, 'last.yaml'), text: 'x', was: bytes('as it was read') },
    ];
    expect(await writeAll(files)).toMatchObject({ path: join(at, 'last.yaml'), problem: { problem: 'changed' } });
    expect(existsSync(join(at, 'new.yaml'))).toBe(false);
    expect(readFileSync(join(at, 'main.yaml'), 'utf8')).toBe('old');
    expect(readFileSync(join(at, 'last.yaml'), 'utf8')).toBe('somebody was faster');
  });
});
