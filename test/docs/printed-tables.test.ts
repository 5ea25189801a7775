import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRINTED_PAGES } from '../../scripts/docs/pages';
import { printTables } from '../../scripts/docs/tables';

const root = join(__dirname, '..', '..');

describe('the tables in the documentation are the ones the program uses', () => {
  test.each(PRINTED_PAGES)('%s is up to date (run "npm run docs" when it is not)', async (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    expect(text).toContain('<!-- table:');
    expect(text).toBe(await printTables(text));
  });

  test('a page with a mark that no table answers to is refused', async () => {
    await expect(printTables('<!-- table:nonsense -->\n<!-- /table:nonsense -->')).rejects.toThrow(
      'nonsense',
    );
  });
});
