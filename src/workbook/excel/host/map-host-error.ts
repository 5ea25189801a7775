/** Turns Excel's error codes into the few problems that a person can act on: the one place that knows the codes. */
import type { ProblemKind } from '../../../model/problem';
import { Problem } from '../../../model/problem';

/** Codes of OfficeExtension.Error with a meaning of their own; any other is a failure of the host. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  AccessDenied: 'read-only',
  InvalidOperationInCellEditMode: 'host-busy',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  NotImplemented: 'host-too-old',
  ItemNotFound: 'plan-moved',
  InvalidReference: 'plan-moved',
  InvalidBinding: 'plan-moved',
};

/** Codes by which Microsoft's client says that it was used wrongly: nothing that Excel did. */
const MISUSED: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidRequestContext',
  'RunMustReturnPromise',
]);

/** "" where the error is none of Excel's. */
export function hostCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Problems and bugs of our own pass through as they are. */
export function mapHostError(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const code = hostCode(error);
  if (code === '') return error;
  if (MISUSED.has(code)) return new Problem('own-fault', { fault: code }, { cause: error });
  return new Problem(KINDS[code] ?? 'host-failed', { code }, { cause: error });
}
