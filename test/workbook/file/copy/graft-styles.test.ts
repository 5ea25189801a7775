/** Numbers of formats: whatever list of them a program has written, each of the user's numbers keeps its one meaning. */
import fc from 'fast-check';
import { StyleGraft } from '../../../../src/workbook/file/copy/graft-styles';
import '../../../same-values';

interface Listed {
  readonly id: number;
  readonly code: string;
}

const CODES = ['General', '@', '0%', '#,##0', 'dd/mm/yyyy', 'dd mmm yyyy', '0.00'];

/** @param used numbers that cells have, listed or not */
function stylesPart(listed: readonly Listed[], used: readonly number[]): string {
  const formats = listed.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const cells = used.map((id) => `<xf numFmtId='${id}' fontId="0" fillId="0" borderId="0"/>`);
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

function listedIn(xml: string): Listed[] {
  const all = xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g);
  return [...all].map(([, id = '', code = '']) => ({ id: Number(id), code }));
}

const number = fc.integer({ min: 164, max: 180 });
const lists = fc.uniqueArray(fc.record({ id: number, code: fc.constantFrom(...CODES) }), {
  selector: ({ id }) => id,
});

test('a format that is added takes no number that a format or a cell of the user has', () => {
  fc.assert(
    fc.property(lists, fc.array(number), fc.subarray(CODES), (listed, used, asked) => {
      const graft = new StyleGraft(stylesPart(listed, used));
      const given = asked.map((code) => ({ code, id: graft.format(code) }));
      const after = listedIn(graft.finish());
      expect(after.slice(0, listed.length)).toEqual(listed);
      const ids = after.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of given) expect(after).toContainEqual(one);
      const added = ids.slice(listed.length);
      expect(added.filter((id) => used.includes(id))).toEqual([]);
    }),
  );
});
