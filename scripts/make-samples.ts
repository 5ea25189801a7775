/** Writes the sample plans of samples/ from the content beside this script: `npx tsx scripts/make-samples.ts`. */
import { writeFileSync } from 'node:fs';
import { SAMPLES, buildSample } from './samples/sample-list';

for (const sample of SAMPLES) {
  const target = new URL(`../samples/${sample.file}`, import.meta.url);
  const bytes = await buildSample(sample);
  writeFileSync(target, bytes);
  console.log(`${sample.file}: ${bytes.length} bytes`);
}
