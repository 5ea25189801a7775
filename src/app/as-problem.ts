/** Whatever was thrown as a problem that can be said: nothing is swallowed. */
import { Problem } from '../plan/problem';

/** A fault that nobody foresaw is what the host could not do, with its code or name. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, name } = Object(error) as { readonly code?: unknown; readonly name?: unknown };
  return new Problem('host-failed', { code: String(code ?? name ?? 'Error') }, { cause: error });
}
