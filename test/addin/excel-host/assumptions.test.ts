import { ASSUMPTIONS } from '../../excel-host/assumptions/all';
import { failOnGaps, startHost } from '../../excel-host/testing';

failOnGaps();

describe('What the stand-in takes Excel to do', () => {
  it.each(ASSUMPTIONS.map((assumption) => [assumption.name, assumption] as const))(
    '%s',
    async (_name, assumption) => {
      const host = startHost();
      await assumption.run(Excel);
      expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    },
  );
});
