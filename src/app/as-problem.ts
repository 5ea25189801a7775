/** Whatever was thrown as a problem that can be said: nothing is swallowed, and nobody is blamed for what another did. */
import { Problem } from '../model/problem';

/** How the bundler calls it when a part of the add-in could not be fetched. */
const FETCH_FAILED = 'ChunkLoadError';

/** The adapters turn what their host could not do into problems; what comes through as anything else is a fault of ours. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { name } = Object(error) as { readonly name?: unknown };
  const fault = typeof name === 'string' && name !== '' ? name : 'Error';
  return new Problem(fault === FETCH_FAILED ? 'part-missing' : 'own-fault', { fault }, { cause: error });
}
