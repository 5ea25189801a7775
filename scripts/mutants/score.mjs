// What came of a room's mutants: the counts, the share that was noticed, and each one that was not.
import { textAt } from './place.mjs';

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/**
 * Wilson's interval: where the share of all mutants lies, in 19 of 20 samples.
 * @returns {[number, number]} from 0 to 1
 */
export function interval(noticed, tried) {
  const z = 1.96;
  const share = noticed / tried;
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  return [middle - reach, middle + reach].map((end) => end / (1 + z ** 2 / tried));
}

const percent = (share) => `${(100 * share).toFixed(1)}%`;

/** Made where a file is loaded: Stryker leaves them out, and so does the share. */
const isCounted = ({ status }) => status !== 'Ignored';

function describe(name, source, mutant) {
  const { line, column } = mutant.location.start;
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 90);
  const unreached = mutant.status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `${name}:${line}:${column}${unreached}\n  - ${short(textAt(source, mutant))}\n  + ${short(mutant.replacement)}`;
}

/**
 * What is printed of a run.
 * @param report as Stryker writes it, with what the compiler refuses marked
 * @param {(id: string) => boolean} isInSample of a mutant's number
 */
export function score(report, isInSample) {
  const all = Object.entries(report.files).flatMap(([name, { source, mutants }]) =>
    mutants
      .filter((mutant) => isCounted(mutant) && isInSample(mutant.id))
      .map((mutant) => ({ name, source, mutant })),
  );
  const count = (...kinds) => all.filter(({ mutant }) => kinds.includes(mutant.status)).length;
  const [noticed, tried] = [count(...NOTICED), count(...NOTICED, ...UNNOTICED)];
  const [from, to] = interval(noticed, tried);
  return [
    ...all
      .filter(({ mutant }) => UNNOTICED.includes(mutant.status))
      .map(({ name, source, mutant }) => describe(name, source, mutant)),
    '',
    `${all.length} mutants: ${count('Killed')} killed, ${count('Timeout')} ended by time or by count of loops, ` +
      `${count('Survived')} survived, ${count('NoCoverage')} where no test comes, ` +
      `${count('CompileError')} refused by the compiler, ${count('RuntimeError')} in error`,
    tried === 0
      ? 'none was tried'
      : `${noticed} of ${tried} noticed: ${percent(noticed / tried)} (of a sample: ${percent(from)} to ${percent(to)})`,
  ].join('\n');
}
