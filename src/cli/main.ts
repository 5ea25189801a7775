/** Where the command line starts. */
import { runRagplan } from './program';
import { processTerminal } from './terminal';

// A reader that closes the pipe early (`ragplan ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runRagplan(process.argv.slice(2), processTerminal());
