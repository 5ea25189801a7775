/** Writes the drawing of a sheet: where its chart floats, and what it shows in words. */
import type { SheetChart } from '../../../render/sheet-plan';
import { cleanText } from '../../common/clean-text';
import { escapeXml } from '../package/escape-xml';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING, xmlPart } from './xml-part';

const corner = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
  `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** @param relation from the drawing to the chart's own part */
export const drawingPart = ({ anchor, altText }: SheetChart, relation: string): string =>
  xmlPart(
    `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><xdr:twoCellAnchor editAs="oneCell">` +
      `${corner('from', anchor.top, anchor.left)}${corner('to', anchor.top + anchor.rows, anchor.left + anchor.columns)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${escapeXml(cleanText(altText))}"/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
