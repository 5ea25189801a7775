/** `ragplan ask`: a text or a mail for each owner, and nothing that is sent. */
import { run, sample } from './in-a-folder';

const PLAN = sample('as-officers-keep-it');

test('prints a text for each owner, or a link that opens a mail, and says where there is nothing to ask', async () => {
  const all = await run('ask', PLAN, '--as-at', '2025-09-26');
  expect(all.code).toBe(0);
  expect(all.out).toMatch(/^Estates Manager \(\d+ actions?\)$/m);
  const one = await run('ask', PLAN, '--as-at', '2025-09-26', '--owner', 'estates manager', '--mail');
  expect(one.out.split('\n')[1]).toMatch(/^mailto:\?subject=/);
  expect(one.out).not.toContain('Monitoring Officer (');
  const none = await run('ask', PLAN, '--owner', 'Lord Mayor');
  expect(none.out).toBe('Nothing is to be asked of "Lord Mayor".\n');
});
