/** The council that a title names. */
import fc from 'fast-check';
import { councilIn } from '../../src/app/council-in';

const PLACES = ['Aldermere', 'Penwold', 'St Osyth', "King's Marsh", 'Upper Dene and Lyde', 'Hart-on-Sea'];
const KINDS = [
  'Council',
  'District Council',
  'Borough Council',
  'City Council',
  'County Council',
  'Combined Authority',
];
const BEFORE = ['', 'Action plan for ', 'LGA peer challenge: ', '2025/26 - '];
const AFTER = [
  '',
  ': corporate peer challenge action plan',
  ' - CPC Action Plan',
  ' (final)',
  ', October 2025',
];

test('A title names its council wherever the name stands in it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BEFORE),
      fc.constantFrom(...PLACES),
      fc.constantFrom(...KINDS),
      fc.constantFrom(...AFTER),
      (before, place, kind, after) => {
        expect(councilIn(`${before}${place} ${kind}${after}`)).toBe(`${place} ${kind}`);
      },
    ),
  );
});

test.each([null, '', 'Corporate peer challenge action plan', 'Council action plan', 'How the council did'])(
  '%j names none',
  (title) => {
    expect(councilIn(title)).toBeNull();
  },
);
