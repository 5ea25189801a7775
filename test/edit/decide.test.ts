/** What is decided about statuses and findings, as another state of the settings. */
import { findingKey } from '../../src/check/check-plan';
import { acceptFindings, decideStatus, reopenFindings, undecideStatus } from '../../src/edit/decide';
import { NO_SETTINGS } from '../../src/model/settings';
import { check } from '../check/run';

const DAY = '2025-03-31';
const DONE = { lifecycle: 'completed', rating: 'green' } as const;
const WAITING = { lifecycle: 'not-started', rating: 'red' } as const;
const green = { status: 'Green', colour: null };

describe('A decision about a status', () => {
  test('takes the place of an earlier one about the same status, however it is spelt', () => {
    const once = decideStatus(NO_SETTINGS, green, DONE, DAY);
    const twice = decideStatus(once, { status: 'GREEN ', colour: null }, WAITING, DAY);
    expect(twice.statusMap).toEqual([{ status: 'GREEN ', colour: null, ...WAITING, decidedOn: DAY }]);
  });
  test('leaves those about other statuses, and the same words in another colour', () => {
    const shaded = { status: 'Green', colour: '#FF0000' };
    const settings = [green, shaded, { status: 'Amber', colour: null }].reduce(
      (kept, row) => decideStatus(kept, row, DONE, DAY),
      NO_SETTINGS,
    );
    expect(settings.statusMap).toHaveLength(3);
  });
  test('is taken back though it was made for every colour of the status', () => {
    const settings = decideStatus(NO_SETTINGS, green, DONE, DAY);
    const shaded = { status: 'green', colour: '#92D050' };
    expect(undecideStatus(settings, shaded, [shaded]).statusMap).toEqual([]);
    const amber = { status: 'Amber', colour: null };
    expect(undecideStatus(settings, amber, [amber])).toBe(settings);
  });
});

test('Findings that are accepted are named once, and can be opened again', () => {
  const findings = check([{ status: '' }, { status: 'Gren' }]);
  const accepted = acceptFindings(acceptFindings(NO_SETTINGS, findings), findings);
  expect(accepted.accepted).toEqual(findings.map(findingKey));
  expect(reopenFindings(accepted, findings.slice(1)).accepted).toEqual([findingKey(findings[0]!)]);
});
