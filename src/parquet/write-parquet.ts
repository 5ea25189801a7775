/** Writes rows as a Parquet file, a group of them at a time: what has been written is no longer held. */
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';

export interface ParquetColumn {
  readonly name: string;
  /** A day is an ISO day in the rows, and a DATE in the file. */
  readonly holds: 'text' | 'day' | 'count';
}

type Row = Readonly<Record<string, string | number | null>>;

/** Engines read a group at a time; so do we hold no more. */
const ROWS_A_GROUP = 20_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  count: { type: 'INT32' },
} as const;

/** Hands its bytes on at the end of each group, and begins anew. */
class HandingWriter extends ByteWriter {
  constructor(private readonly take: (bytes: Uint8Array) => Promise<void>) {
    super();
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes();
    this.buffer = new ArrayBuffer(1024);
    this.view = new DataView(this.buffer);
    this.index = 0;
    await this.take(bytes);
  }

  override finish(): Promise<void> {
    return this.flush();
  }
}

/**
 * @param rows asked for as they are written
 * @param take gets the bytes of the file, from its start; the next ones are made once it is done
 * @param createdBy "rag-action-plan version 1.2.0"
 */
export async function writeParquet(
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Row>,
  take: (bytes: Uint8Array) => Promise<void>,
  createdBy: string,
): Promise<void> {
  await parquetWriteRows({
    writer: new HandingWriter(take),
    rows: withDates(columns, rows),
    columns: columns.map(({ name }) => ({ name })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, holds }) => ({ name, ...TYPES[holds], repetition_type: 'OPTIONAL' as const })),
    ],
    rowGroupSize: ROWS_A_GROUP,
    createdBy,
  });
}

async function* withDates(
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<Record<string, string | number | Date | null>> {
  const days = columns.flatMap(({ name, holds }) => (holds === 'day' ? [name] : []));
  for await (const row of rows) {
    const typed: Record<string, string | number | Date | null> = { ...row };
    for (const name of days) {
      const day = row[name] ?? null;
      typed[name] = day === null ? null : new Date(`${day}T00:00:00Z`);
    }
    yield typed;
  }
}
