import { describe, expect, it } from 'vitest';
import type { Asking } from '../../../src/cli/mapping/asking.js';
import { askValue } from '../../../src/cli/mapping/values.js';
import type { Choice } from '../../../src/cli/prompter.js';
import { LAYOUTS, type TableName } from '../../../src/model/layouts.js';
import { messages } from '../../../src/text/messages/index.js';

/** What is offered as the value of a column in every row. */
async function offered(table: TableName, name: string): Promise<string[]> {
  const names: string[] = [];
  const choose = ({ choices }: { readonly choices: readonly Choice<string>[] }) => {
    names.push(...choices.map((each) => each.name));
    return Promise.resolve('');
  };
  const asking = { t: messages('id'), lang: 'id', unknown: { frameworks: [] }, prompter: { choose } };
  await askValue(
    asking as unknown as Asking,
    table,
    LAYOUTS[table].find((each) => each.name === name)!,
  );
  return names;
}

describe('what is the same in every row', () => {
  it('is offered by the word of its own column, and as it is written', async () => {
    expect(await offered('sources', 'kind')).toContain('peraturan, rencana, surat (document)');
    expect(await offered('sessions', 'method')).toContain('wawancara (interview)');
    expect(await offered('evidence', 'state')).toEqual(['accepted', 'rejected']);
  });
});
