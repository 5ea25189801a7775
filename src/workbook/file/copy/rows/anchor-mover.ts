/** Moves what lies over the cells of a sheet: pictures, charts and controls, which move and grow with them as they have been told to. */
import { attributeIn } from '../../package/walk-tags';
import { isOn } from '../../package/xml-text';
import type { Splices } from '../elements';
import { ROWS } from './formula-places';
import type { RowMoves } from './row-moves';

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** It lies at the very top of its row. */
  isAtTop: boolean;
}

interface Anchor {
  readonly name: string;
  readonly moves: boolean;
  readonly grows: boolean;
  readonly edges: Map<string, Edge>;
}

const EDGES: ReadonlySet<string> = new Set(['from', 'to']);

/** Fed with the tags of a drawing, or of a sheet with controls. */
export class AnchorMover {
  private anchor: Anchor | null = null;
  private edge = '';

  constructor(
    private readonly xml: string,
    private readonly moves: RowMoves,
    private readonly splices: Splices,
  ) {}

  open(name: string, attributes: number, end: number): void {
    if (name === 'twoCellAnchor' || name === 'oneCellAnchor' || name === 'anchor')
      this.anchor = { name, edges: new Map(), ...this.wayOf(name, attributes, end) };
    else if (this.anchor && EDGES.has(name)) this.edge = name;
  }

  private wayOf(name: string, attributes: number, end: number): Pick<Anchor, 'moves' | 'grows'> {
    const value = (attribute: string): string | undefined =>
      attributeIn(this.xml, attributes, end, attribute);
    if (name === 'anchor')
      return { moves: isOn(value('moveWithCells')), grows: isOn(value('sizeWithCells')) };
    const way = value('editAs') ?? 'twoCell';
    return { moves: way !== 'absolute', grows: name === 'twoCellAnchor' && way === 'twoCell' };
  }

  /** @param from of the text that ends at `at` */
  close(name: string, from: number, at: number): void {
    const { anchor } = this;
    if (!anchor) return;
    if (name === anchor.name) this.closeAnchor(anchor);
    else if (EDGES.has(name)) this.edge = '';
    else if (this.edge === '') return;
    else if (name === 'row')
      anchor.edges.set(this.edge, { from, to: at, row: Number(this.xml.slice(from, at)), isAtTop: false });
    else if (name === 'rowOff') {
      const edge = anchor.edges.get(this.edge);
      if (edge) edge.isAtTop = Number(this.xml.slice(from, at)) === 0;
    }
  }

  private closeAnchor({ edges, moves, grows }: Anchor): void {
    this.anchor = null;
    const [first, last] = [edges.get('from'), edges.get('to')];
    if (!moves || !first) return;
    const by = this.moves.moved(first.row) - first.row;
    this.move(first, by);
    if (!last) return;
    // What ends where a row begins does not reach into it.
    const held = last.isAtTop && last.row > first.row ? last.row - 1 : last.row;
    this.move(last, grows ? this.moves.moved(held) - held : by);
  }

  private move({ from, to, row }: Edge, by: number): void {
    if (by !== 0) this.splices.replace(from, to, String(Math.min(row + by, ROWS - 1)));
  }
}
