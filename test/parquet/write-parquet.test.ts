/** A Parquet file is read back by another library, with the types that engines go by, and is handed on group by group. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { writeParquet, type ParquetColumn } from '../../src/parquet/write-parquet';

const COLUMNS: readonly ParquetColumn[] = [
  { name: 'action', holds: 'text' },
  { name: 'due', holds: 'day' },
  { name: 'days_overdue', holds: 'count' },
];
type Row = Record<string, string | number | null>;

async function written(rows: Iterable<Row>) {
  const pieces: Uint8Array[] = [];
  async function* all() {
    yield* rows;
  }
  await writeParquet(COLUMNS, all(), async (bytes) => void pieces.push(bytes.slice()), 'made by a test');
  const file = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer()).buffer;
  return { pieces, file, metadata: parquetMetadata(file) };
}

describe('A Parquet file', () => {
  test('gives back every text, day and count, and what is missing as missing', async () => {
    const rows = [
      { action: 'Plant a wood – “soon”', due: '2025-03-31', days_overdue: 3 },
      { action: 'Cynllun y dŵr 😀', due: null, days_overdue: null },
      { action: null, due: '1899-12-31', days_overdue: 0 },
    ];
    const { file } = await written(rows);
    const back = await parquetReadObjects({ file });
    expect(back).toEqual(
      rows.map(({ due, ...row }) => ({ ...row, due: due && new Date(`${due}T00:00:00Z`) })),
    );
  });

  test('says that a day is a date and a text is text, so that nobody has to be told', async () => {
    const { metadata } = await written([{ action: 'A', due: '2025-03-31', days_overdue: 1 }]);
    expect(metadata.schema.slice(1).map((one) => [one.name, one.type, one.converted_type])).toEqual([
      ['action', 'BYTE_ARRAY', 'UTF8'],
      ['due', 'INT32', 'DATE'],
      ['days_overdue', 'INT32', undefined],
    ]);
    expect(metadata.created_by).toBe('made by a test');
  });

  test('is handed on a group of rows at a time, each made only once the one before is taken', async () => {
    let asked = 0;
    const askedAt: number[] = [];
    async function* many() {
      for (; asked < 45_000; asked++) yield { action: `Action ${asked}`, due: null, days_overdue: asked };
    }
    await writeParquet(COLUMNS, many(), async () => void askedAt.push(asked), 'made by a test');
    // The rows that were asked for when each piece was taken; the last two are the rest and the directory.
    expect(askedAt).toEqual([19_999, 39_999, 45_000, 45_000]);
  });

  test('of no row is a file with its columns', async () => {
    const { file, metadata } = await written([]);
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(metadata.schema.map(({ name }) => name)).toEqual(['root', 'action', 'due', 'days_overdue']);
  });
});
