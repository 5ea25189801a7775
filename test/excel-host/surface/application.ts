/** Excel.Application, and the workbooks that it makes beside the one that is open. */
import type { Session } from '../session/session';
import { invalidArgument } from '../wire/errors';
import { choice } from '../wire/fields';
import { FieldObject, WireObject, type Shape } from '../wire/wire-object';

/** Excel.WorkbookCreated: nobody sees it before it is opened, in a window of its own. */
class WorkbookCreated extends WireObject {
  static override readonly shape: Shape = { type: 'WorkbookCreated', scalars: ['id'] };
  constructor(
    readonly session: Session,
    readonly id: string,
    readonly bytes: Uint8Array,
  ) {
    super();
  }
  open(): void {
    this.session.openedBeside.push(this.bytes);
  }
}

export class Application extends FieldObject {
  static override readonly shape: Shape = {
    type: 'Application',
    scalars: ['calculationEngineVersion', 'calculationState', 'decimalSeparator', 'thousandsSeparator'],
    fields: { calculationMode: choice('Automatic', ['Automatic', 'AutomaticExceptTables', 'Manual']) },
  };
  constructor(readonly session: Session) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return { calculationMode: this.session.calculationMode };
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.session.calculationMode = String(patch['calculationMode']);
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get calculationState(): string {
    return 'Done';
  }
  get decimalSeparator(): string {
    return '.';
  }
  get thousandsSeparator(): string {
    return ',';
  }
  createWorkbook(base64File: unknown): WorkbookCreated {
    const bytes =
      typeof base64File === 'string'
        ? Uint8Array.from(atob(base64File), (letter) => letter.charCodeAt(0))
        : new Uint8Array();
    // Only that it is a package is looked at: what is in it is for tests that read it.
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument('Application.createWorkbook');
    this.session.workbooksMade += 1;
    return new WorkbookCreated(this.session, String(this.session.workbooksMade), bytes);
  }
  calculate(): void {
    // Nothing is ever waiting to be calculated.
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated between syncs.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    this.session.screenSuspensions += 1;
  }
}
