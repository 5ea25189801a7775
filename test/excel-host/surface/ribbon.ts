/** The add-in's part of the ribbon, as Office.ribbon.requestUpdate changes it. Every change empties the undo stack. */
import type { Session } from '../session/session';
import { flag } from '../wire/fields';
import { FieldObject, WireObject, type Shape } from '../wire/wire-object';

const REASON = 'Ribbon.requestUpdate';

export class DynamicRibbon extends WireObject {
  static override readonly shape: Shape = { type: 'DynamicRibbon' };
  constructor(readonly session: Session) {
    super();
  }
  getButton(id: string): RibbonButton {
    return new RibbonButton(this.session, id);
  }
  getTab(id: string): RibbonTab {
    return new RibbonTab(this.session, id);
  }
}

export class RibbonButton extends FieldObject {
  static override readonly shape: Shape = { type: 'RibbonButton', fields: { enabled: flag(true) } };
  constructor(
    readonly session: Session,
    readonly id: string,
  ) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return { enabled: !this.session.disabledButtons.has(this.id) };
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.session.clearsUndo(REASON);
    if (patch['enabled'] === true) this.session.disabledButtons.delete(this.id);
    else this.session.disabledButtons.add(this.id);
  }
}

export class RibbonTab extends WireObject {
  static override readonly shape: Shape = { type: 'RibbonTab' };
  constructor(
    readonly session: Session,
    readonly id: string,
  ) {
    super();
  }
  setVisibility(): void {
    this.session.clearsUndo(REASON);
  }
}
