/** Excel.Application. */
import type { Session } from '../session/session';
import { choice } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';

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
