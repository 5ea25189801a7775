import fc from 'fast-check';
import { areaName, factsName, readFacts, writeFacts, type SheetMark } from '../../src/model/own-mark';
import { SHEET_KINDS } from '../../src/model/own-names';

const PRINT = fc.constantFrom('', '0', '1f2e3d4c5b6a7988');
const MARK: fc.Arbitrary<SheetMark> = fc.record({
  kind: fc.constantFrom(...SHEET_KINDS),
  number: fc.integer({ min: 1, max: 9999 }),
  state: fc.constantFrom('whole', 'writing'),
  asAt: fc.constantFrom(null, '2024-09-05'),
  serial: fc.nat(999_999_999),
  otherCharts: fc.nat(99),
  print: PRINT,
  printBefore: PRINT,
});

describe('The mark on a sheet of ours', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(MARK, (mark) => {
        expect(readFacts(factsName(mark), writeFacts(mark))).toEqual(mark);
        // Excel may give names in another case, and a file has the text without its equals sign.
        expect(readFacts(factsName(mark).toUpperCase(), writeFacts(mark).slice(1))).toEqual(mark);
      }),
    );
  });

  it('fits what Excel takes as a name and as a text in a formula', () => {
    fc.assert(
      fc.property(MARK, (mark) => {
        for (const name of [areaName(mark), factsName(mark)]) expect(name).toMatch(/^[A-Za-z][\w.]{0,200}$/);
        expect(writeFacts(mark).length).toBeLessThan(255);
      }),
    );
  });

  it.each([
    ['Rag.summary.1', '="whole;;1;0;;"'],
    ['Rag.budget.1.mark', '="whole;;1;0;;"'],
    ['Rag.summary.1.mark', "='Action plan'!$A$1"],
    ['Rag.summary.1.mark', '="done;;1;0;;"'],
    ['Rag.summary.1.mark', '="whole;;1;0;;";"'],
    ['Statuses', '="whole;;1;0;;"'],
  ])('is not seen in a name %s that stands for %s', (name, text) => {
    expect(readFacts(name, text)).toBeNull();
  });
});
