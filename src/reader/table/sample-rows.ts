/** Which of many rows a column is judged by. */

const CHUNKS = 10;
const CHUNK = 30;

/** Ten stretches of thirty rows, spread evenly over a list: stretches, so that repeats one under another are seen. */
export function sampleRows(rows: readonly number[]): number[] {
  const step = Math.max(CHUNK, rows.length / CHUNKS);
  return Array.from({ length: CHUNKS }, (_, chunk) => {
    const start = Math.floor(chunk * step);
    return rows.slice(start, start + CHUNK);
  }).flat();
}
