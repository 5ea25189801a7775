/** Excel.Workbook, the root of everything. */
import { boxAt } from '../model/box';
import type { Session } from '../session/session';
import { WireObject, type Shape } from '../wire/wire-object';
import { Application } from './application';
import { DocumentProperties } from './document-properties';
import { NamedItemCollection } from './named-item';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorksheetCollection } from './worksheet-collection';

export class Workbook extends WireObject {
  static override readonly shape: Shape = {
    type: 'Workbook',
    scalars: ['name', 'readOnly', 'isDirty', 'autoSave'],
    children: ['worksheets', 'tables', 'names', 'application', 'protection', 'properties', 'settings'],
  };
  constructor(readonly session: Session) {
    super();
  }
  get name(): string {
    return this.session.model.name;
  }
  get readOnly(): boolean {
    return this.session.model.readOnly;
  }
  get isDirty(): boolean {
    return this.session.model.revision > 0;
  }
  get autoSave(): boolean {
    return false;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get application(): Application {
    return new Application(this.session);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }
  get settings(): SettingCollection {
    return new SettingCollection();
  }

  getSelectedRange(): Range {
    const { model } = this.session;
    return new Range(this.session, model.activeSheetId, model.selection);
  }
  getActiveCell(): Range {
    const { activeSheetId, selection } = this.session.model;
    return new Range(this.session, activeSheetId, boxAt(selection.top, selection.left));
  }

  _RemoveReference(id: string): null {
    this.session.references.remove(id);
    return null;
  }
  _GetObjectByReferenceId(id: string): WireObject {
    return this.session.references.find(id);
  }
  _GetReferenceCount(): number {
    return this.session.references.count;
  }
}
