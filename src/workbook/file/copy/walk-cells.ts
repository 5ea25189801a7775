/** Walks over the tags of a sheet part, and says of each in which cell it stands: cells and rows may leave out their own address. */
import { parseAddress } from '../../../model/address';
import { attributeIn, walkTags } from '../package/walk-tags';

/** @param open what `walkTags` says of a tag; row and column from 0, -1 before the first */
export function walkCells(
  xml: string,
  open: (name: string, attributes: number, end: number, row: number, column: number) => void,
): void {
  let [row, column] = [-1, -1];
  walkTags(xml, {
    open(name, attributes, end) {
      if (name === 'row') {
        row = Number(attributeIn(xml, attributes, end, 'r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'c')
        column = parseAddress(attributeIn(xml, attributes, end, 'r') ?? '')?.column ?? column + 1;
      open(name, attributes, end, row, column);
    },
    close: () => undefined,
  });
}
