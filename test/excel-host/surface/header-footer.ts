/** Excel.HeaderFooterGroup and Excel.HeaderFooter: what is printed above and below each page. */
import type { Session } from '../session/session';
import { choice, flag, text } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';

type Part = 'group' | 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';

abstract class PagePart extends FieldObject {
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly part: Part,
  ) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.session.sheet(this.sheetId).page.headersFooters[this.part] ?? {};
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    const { page } = this.session.sheet(this.sheetId);
    const headersFooters = { ...page.headersFooters, [this.part]: { ...this.readFields(), ...patch } };
    this.session.model.changeSheet(this.sheetId, { page: { ...page, headersFooters } });
  }
}

export class HeaderFooterGroup extends PagePart {
  static override readonly shape: Shape = {
    type: 'HeaderFooterGroup',
    fields: {
      state: choice('Default', ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
      useSheetMargins: flag(true),
      useSheetScale: flag(true),
    },
    children: ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'],
  };
  constructor(session: Session, sheetId: string) {
    super(session, sheetId, 'group');
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheetId, 'defaultForAllPages');
  }
  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheetId, 'firstPage');
  }
  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheetId, 'evenPages');
  }
  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheetId, 'oddPages');
  }
}

/** Texts hold Excel's codes: "&P" is the page, "&N" the pages, "&D" the date. */
export class HeaderFooter extends PagePart {
  static override readonly shape: Shape = {
    type: 'HeaderFooter',
    fields: {
      leftHeader: text(''),
      centerHeader: text(''),
      rightHeader: text(''),
      leftFooter: text(''),
      centerFooter: text(''),
      rightFooter: text(''),
    },
  };
}
