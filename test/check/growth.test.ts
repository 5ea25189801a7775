/** A long plan: more findings than a call takes arguments. */
import { check } from './run';

test('a plan of 20,000 actions is checked to its end', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    rec: String(index % 10),
    ref: `${index % 10}.${index}`,
    status: ['Green', 'Gren', 'Complete', ''][index % 4] ?? '',
    owner: 'Head of Policy and Performance',
    due: '2025-01-01',
    update: 'Workshops held. Report drafted and sent to members.',
  }));
  const last = check(rows).filter(({ action }) => action === 19_997);
  expect(last.map(({ code }) => code)).toContain('overdue');
});
