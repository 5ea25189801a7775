/** Reads the sheets of a workbook and says what went wrong as a value: what is thrown does not pass between threads as it is. */
import { asProblem } from '../../app/as-problem';
import type { Grid } from '../../model/grid';
import { Problem, type ProblemKind } from '../../model/problem';
import { openWorkbookBytes } from '../../workbook/file/package/open-bytes';

/** A problem without its class: kind and facts belong together, which only the one who made it knows. */
interface ToldProblem {
  readonly kind: ProblemKind;
  readonly facts: unknown;
}

export type ReadAnswer = { readonly grids: readonly Grid[] } | { readonly problem: ToldProblem };

export async function readBytes(name: string, bytes: Uint8Array): Promise<ReadAnswer> {
  try {
    const { grids } = await openWorkbookBytes(name, bytes);
    return { grids };
  } catch (error) {
    const { kind, facts } = asProblem(error);
    return { problem: { kind, facts } };
  }
}

export const problemTold = ({ kind, facts }: ToldProblem): Problem =>
  new Problem(kind, facts as never) as Problem;
