import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps } from '../../../../excel-host/testing';
import { contentOf, PLAN_SHEET, sheetNames, startWithPlan } from '../host-book';

failOnGaps();

/** A package by its first letters; what comes after has every byte, and ends within a group of three. */
const packageOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_byte, index) => (index < 2 ? [0x50, 0x4b][index]! : (index * 31) % 256));

describe('A workbook is opened beside the plan', () => {
  it.each([5, 24_576, 24_577, 100_000])('of %i bytes, as they are', async (length) => {
    const host = startWithPlan();
    const before = contentOf(host, PLAN_SHEET);
    host.trace.reset();
    await openExcelWorkbook().openNew(packageOf(length));
    expect(host.session.openedBeside.map((bytes) => [...bytes])).toEqual([[...packageOf(length)]]);
    expect(host.trace.syncs).toHaveLength(1);
    expect([sheetNames(host), contentOf(host, PLAN_SHEET)]).toEqual([[PLAN_SHEET], before]);
  });

  it('is refused with a problem where Excel cannot', async () => {
    const host = startWithPlan();
    await expect(openExcelWorkbook().openNew(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
      name: 'Problem',
      kind: 'host-failed',
      facts: { code: 'InvalidArgument' },
    });
    expect(host.session.openedBeside).toEqual([]);
  });
});
