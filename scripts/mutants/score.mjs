// What came of a room's mutants: the counts, the share that was noticed, and each one that was not.
import { isInSample } from './sample.mjs';

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** Wilson's interval: where the share of all mutants lies, in 19 of 20 samples. */
function interval(noticed, tried) {
  const z = 1.96;
  const share = noticed / tried;
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  return [middle - reach, middle + reach].map((end) => end / (1 + z ** 2 / tried));
}

const percent = (share) => `${(100 * share).toFixed(1)}%`;

/** Made where a file is loaded: Stryker leaves them out, and so does the share. */
const isCounted = ({ id, status }) => status !== 'Ignored' && isInSample(id);

function describe(name, source, { location: { start, end }, replacement, status }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const was = lines.join('\n').slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 90);
  const unreached = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `${name}:${start.line}:${start.column}${unreached}\n  - ${short(was)}\n  + ${short(replacement)}`;
}

/** @param report as Stryker writes it, with what the compiler refuses marked */
export function score(report) {
  const all = Object.entries(report.files).flatMap(([name, { source, mutants }]) =>
    mutants.filter(isCounted).map((mutant) => ({ name, source, mutant })),
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
    `${noticed} of ${tried} noticed: ${percent(noticed / tried)} (of a sample: ${percent(from)} to ${percent(to)})`,
  ].join('\n');
}
