/** Which requirement sets the stand-in says it has. */

/** Levels of ExcelApi that can be declared; the client library itself knows members up to 1.15. */
export type ExcelApiLevel = `1.${9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20}`;

export interface RequirementOptions {
  /** "1.20" unless told. */
  readonly excelApi?: ExcelApiLevel;
  readonly sharedRuntime?: boolean;
}

export function requirementSets(options: RequirementOptions = {}): Record<string, string> {
  return {
    ExcelApi: options.excelApi ?? '1.20',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    DialogOrigin: '1.1',
    RichApiRuntimeFlag: '1.2',
    DelayForCellEdit: '1.1',
    ...(options.sharedRuntime === false ? {} : { SharedRuntime: '1.1' }),
  };
}

/** The part of Office.context.requirements that holds what the host declared at start-up. */
interface DeclaredSets {
  readonly _setMap: { _sets: Record<string, string> };
}

/** Declares other sets to a client that has already started. */
export function redeclare(requirements: unknown, options: RequirementOptions): void {
  const sets = Object.entries(requirementSets(options)).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  (requirements as DeclaredSets)._setMap._sets = Object.fromEntries(sets) as Record<string, string>;
}
