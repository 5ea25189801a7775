/** Which rows of a long list are looked at. */
import { sampleRows } from '../../../src/reader/table/sample-rows';

test('Of a list of up to 300 rows all are looked at, of a longer one ten stretches of 30, spread evenly', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => row + 5);
  expect(sampleRows(rows(300))).toEqual(rows(300));
  const sample = sampleRows(rows(1000));
  expect(sample).toHaveLength(300);
  expect(sample.filter((_, at) => at % 30 === 0)).toEqual(
    Array.from({ length: 10 }, (_, at) => 5 + at * 100),
  );
  expect(sample.slice(0, 30)).toEqual(rows(30));
});
