/** Where the command line starts. */
import { outputSentence } from '#words/command-line';
import { runRagplan } from './program';
import { processTerminal } from './terminal';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`ragplan ... | head`) is no error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`ragplan: ${outputSentence(error.code ?? '')}\n`);
  process.exit(2);
});
// Where not even a sentence can be printed, the exit code has to do.
process.stderr.on('error', () => process.exit(2));

void runRagplan(process.argv.slice(2), processTerminal()).then((exitCode) => {
  process.exitCode = exitCode;
});
