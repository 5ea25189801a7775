/** Excel.DocumentProperties. Setting one empties the undo stack. */
import type { Session } from '../session/session';
import { number, text } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';

export class DocumentProperties extends FieldObject {
  static override readonly shape: Shape = {
    type: 'DocumentProperties',
    fields: {
      title: text(''),
      subject: text(''),
      author: text(''),
      keywords: text(''),
      comments: text(''),
      category: text(''),
      manager: text(''),
      company: text(''),
      revisionNumber: number(0),
    },
  };
  constructor(readonly session: Session) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.session.model.state.properties;
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.session.clearsUndo('DocumentProperties', 'book');
    const { model } = this.session;
    model.changeBook({ properties: { ...model.state.properties, ...patch } });
  }
}
