/** A plan that is begun, written into Excel: its choices and its rules as they are in a file. */
import { startPlan } from '../../../../../src/app/start-plan';
import { areaAddress } from '../../../../../src/model/address';
import { readListing } from '../../../../../src/start/read-listing';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { boxAddress } from '../../../../excel-host/model/box';
import { failOnGaps } from '../../../../excel-host/testing';
import { startWithPlan } from '../host-book';

failOnGaps();

it('offers its lists of words, and marks ratings and what is overdue', async () => {
  const host = startWithPlan();
  const listing = readListing('1. Publish.\n2. Review.');
  const book = startPlan({ listing, title: null, council: null, extras: ['role'] });
  const [plan] = book.sheets;
  await openExcelWorkbook().writeSheets({ ...book, sheets: plan ? [plan] : [] }, []);
  const sheet = host.model.state.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === 'StartedActionPlan'),
  );
  expect(sheet?.validations.map(({ rule, box }) => [rule, boxAddress(box)])).toEqual(
    plan?.choices?.map((choice) => [
      { list: { inCellDropDown: true, source: choice.values.join(',') } },
      areaAddress(choice),
    ]),
  );
  expect(sheet?.conditionals.map(({ rule, boxes }) => [rule, boxAddress(boxes[0]!)]).reverse()).toEqual(
    plan?.highlights.map((highlight) => [
      'text' in highlight
        ? { formula1: `="${highlight.text}"`, operator: 'EqualTo' }
        : { formula: `=${highlight.formula}` },
      areaAddress(highlight),
    ]),
  );
});
