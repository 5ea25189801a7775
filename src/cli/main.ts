/** Where the command line starts. */
import { faultSentence } from '../words/en/command-line';
import { runRagplan } from './program';
import { processTerminal } from './terminal';

// A reader that closes the pipe early (`ragplan ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await runRagplan(process.argv.slice(2), processTerminal());
} catch (error) {
  // A fault of ours: one sentence for the person, the trace only for whoever mends it.
  process.stderr.write(`ragplan: ${faultSentence(error)}\n`);
  if (process.env.RAGPLAN_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}
