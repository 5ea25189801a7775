/** How a Word document looks: page, type and styles, so that whoever edits it changes a style and not each paragraph. */
import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import { STYLE_NAMES } from '#words/docx';
import { LANGUAGE } from '#words/sheets';
import { FONT } from '../workbook/common/page-look';

/** Twentieths of a point, as Word measures. */
const CENTIMETRE = 567;
const POINT = 20;
/** A4 upright. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: 2.2 * CENTIMETRE,
    bottom: 2.2 * CENTIMETRE,
    left: 2.2 * CENTIMETRE,
    right: 2.2 * CENTIMETRE,
  },
};
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Half points, as Word measures type; text is of the size that accessible print asks for. */
const size = (points: number): number => points * 2;
/** Lines set so many times as far apart as the type is high. */
const lines = (times: number) => ({ line: Math.round(240 * times), lineRule: LineRuleType.AUTO });
const INK = '1F3864';
export const HEADER_FILL = INK;
export const TOTAL_FILL = 'EEF2FA';
export const LINE = 'BFBFBF';

/** Names of the styles by which paragraphs ask for them. */
export const STYLE_IDS = {
  lead: 'RagLead',
  quote: 'RagQuote',
  entry: 'RagEntry',
  part: 'RagPart',
  cell: 'RagCell',
  header: 'RagHeader',
} as const satisfies Record<keyof typeof STYLE_NAMES, string>;

const style = (
  which: keyof typeof STYLE_NAMES,
  looks: Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>,
) => ({
  id: STYLE_IDS[which],
  name: STYLE_NAMES[which],
  next: which === 'entry' ? STYLE_IDS.part : STYLE_IDS[which],
  quickFormat: true,
  ...looks,
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: size(12), language: { value: LANGUAGE } },
      paragraph: { spacing: { after: 8 * POINT, ...lines(1.15) } },
    },
    title: {
      run: { font: FONT, size: size(20), bold: true, color: INK },
      paragraph: { spacing: { after: 12 * POINT, ...lines(1) } },
    },
    heading1: {
      run: { font: FONT, size: size(16), bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 20 * POINT, after: 8 * POINT } },
    },
    heading2: {
      run: { font: FONT, size: size(13), bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 14 * POINT, after: 6 * POINT } },
    },
  },
  paragraphStyles: [
    style('lead', { run: { size: size(13) } }),
    style('quote', {
      paragraph: {
        indent: { left: 0.4 * CENTIMETRE },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: INK } },
      },
    }),
    style('entry', { run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 8 * POINT } } }),
    style('part', { paragraph: { indent: { left: CENTIMETRE } } }),
    style('cell', {
      run: { size: size(11) },
      paragraph: { spacing: { before: 2 * POINT, after: 2 * POINT, ...lines(1.05) } },
    }),
    style('header', {
      run: { size: size(11), bold: true, color: 'FFFFFF' },
      paragraph: { keepNext: true, spacing: { before: 2 * POINT, after: 2 * POINT, ...lines(1.05) } },
    }),
  ],
};
