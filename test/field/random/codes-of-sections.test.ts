/** A code that is the same for all actions under a heading is no number of the recommendation where references of parts say another. */
import fc from 'fast-check';
import { readAsGrids } from '../read-sheets';
import { counterexample } from './counterexample';
import { showSheets } from './show-sheets';

const HEADERS = [
  'Budget code',
  'Cost centre',
  'Risk ref',
  'Code',
  'Item',
  'Workstream no',
  'Project id',
  'KPI',
  'Line',
];
const STYLES: readonly ((number: number) => string)[] = [
  (number) => `R${number}`,
  (number) => String(4_400 + number),
  (number) => `BC${number}`,
  (number) => String(number),
  (number) => `CR-${100 + number}`,
];
const HEADINGS = ['Recommendation', 'Rec', 'R'];

const plan = fc
  .record({
    counts: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 6 }),
    first: fc.integer({ min: 1, max: 20 }),
    header: fc.constantFrom(...HEADERS),
    style: fc.constantFrom(...STYLES),
    shift: fc.integer({ min: 1, max: 9 }),
    at: fc.integer({ min: 1, max: 4 }),
    heading: fc.constantFrom(...HEADINGS),
    again: fc.boolean(),
  })
  .map(({ counts, first, header, style, shift, at, heading, again }) => {
    const put = (row: readonly (string | null)[], cell: string) => row.toSpliced(at, 0, cell);
    const names = put(['Ref', 'Action', 'Owner', 'Due', 'Status'], header);
    const rows = counts.flatMap((count, index) => {
      const number = first + index;
      const title = [
        `${heading} ${number}: Make the work of part ${number} plain to residents`,
        ...names.slice(1).map(() => null),
      ];
      const actions = Array.from({ length: count }, (_, action) =>
        put(
          [
            `${number}.${action + 1}`,
            `Do the part ${action + 1} of ${number} with the team`,
            'Head of Policy',
            '31/03/2026',
            action === 0 ? 'Completed' : 'In progress',
          ],
          style(number + shift),
        ),
      );
      return [title, ...(again ? [names] : []), ...actions];
    });
    return {
      sheets: [{ name: 'Plan', rows: again ? rows : [names, ...rows] }],
      numbers: counts.map((_, index) => String(first + index)),
      counts,
    };
  });

test('whatever it is called, whatever it looks like, wherever it stands', () => {
  expect(
    counterexample(plan, {
      judge: ({ sheets, numbers, counts }) => {
        const read = readAsGrids(sheets);
        if (typeof read === 'string') return [read];
        const found = read.plan.recommendations.map(({ reference, actions }) => [
          reference.replace(/\D/g, ''),
          actions.length,
        ]);
        const wanted = numbers.map((number, index) => [number, counts[index]]);
        return JSON.stringify(found) === JSON.stringify(wanted)
          ? []
          : [`${JSON.stringify(found)} for ${JSON.stringify(wanted)}`];
      },
      show: ({ sheets }) => showSheets(sheets),
    }),
  ).toBe('');
});
