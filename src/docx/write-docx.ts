/** Writes a document as a Word file: real headings, marked table headers, page numbers; the same document gives the same bytes. */
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type Table,
} from 'docx';
import type { FlowBlock, FlowDocument, Passage } from '../report/document';
import { datedFooter, LANGUAGE, PRODUCT_NAME } from '#words/sheets';
import { cleanText } from '../workbook/common/clean-text';
import { PartPacker } from '../workbook/file/package/pack-parts';
import { rewriteZip } from '../workbook/file/package/rewrite-zip';
import { NO_TIME } from '../workbook/file/package/write-zip';
import { readZipDirectory } from '../workbook/file/package/zip-directory';
import { corePart } from '../workbook/file/write/book-parts';
import { PAGE, STYLE_IDS, STYLES, TEXT_WIDTH } from './looks';
import { textRuns } from './runs';
import { docxTable } from './table';

export async function writeDocx(document: FlowDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, asAt, blocks } = document;
  const made = new Document({
    title: cleanText(title),
    creator: PRODUCT_NAME,
    lastModifiedBy: PRODUCT_NAME,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footerOf(asAt) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
          ...blocks.flatMap(blockParts),
        ],
      },
    ],
  });
  return withoutMoment(new Uint8Array(await Packer.toArrayBuffer(made)), title);
}

/** The library says in the file when it was made: two statements of one plan would differ. */
async function withoutMoment(bytes: Uint8Array, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const core = 'docProps/core.xml';
  const parts = new PartPacker();
  await parts.put(core, [corePart({ title, language: LANGUAGE }, null)]);
  const packed = await parts.finish();
  const entries = readZipDirectory(bytes).map((entry) => ({ ...entry, stamp: NO_TIME }));
  return rewriteZip(bytes, entries, (name) => packed.get(name), []);
}

/** Space between paragraphs is theirs: no paragraph is empty. */
function blockParts(block: FlowBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'headline':
      return [new Paragraph({ style: STYLE_IDS.lead, children: textRuns(block.text) })];
    case 'heading':
      return [headingOf(block.text, block.level)];
    case 'sentence':
    case 'note':
      return [new Paragraph({ children: textRuns(block.text) })];
    case 'passage':
      return [passageOf(block)];
    case 'gap':
      return [];
    case 'table':
      return [
        ...(block.isBare ? [] : [headingOf(block.heading)]),
        ...block.intro.map((text) => new Paragraph({ children: textRuns(text) })),
        docxTable(block),
        ...block.notes.map((text) => new Paragraph({ spacing: { before: 120 }, children: textRuns(text) })),
      ];
  }
}

const headingOf = (text: string, level: 1 | 2 = 1): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: textRuns(text),
  });

/** What is said in our words stands off from the plan's by its weight. */
function passageOf({ role, reference, name, text, standing }: Passage): Paragraph {
  const before = role === 'part' ? `${name}: ` : role === 'entry' && reference !== '' ? `${reference} ` : '';
  return new Paragraph({
    style: STYLE_IDS[role],
    children: [
      ...(before === '' ? [] : textRuns(before, { bold: true })),
      ...textRuns(text),
      ...(standing === undefined ? [] : textRuns(` – ${standing}`, { bold: false })),
    ],
  });
}

const CODES = { '&P': PageNumber.CURRENT, '&N': PageNumber.TOTAL_PAGES } as const;

/** The words of the sheets' footer, whose codes stand for the page and the pages. */
function footerOf(asAt: string): Footer {
  const { left, right } = datedFooter(asAt);
  const pages = right.split(/(&P|&N)/).map((piece) => CODES[piece as keyof typeof CODES] ?? piece);
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun({ children: [left, new Tab(), ...pages] })],
      }),
    ],
  });
}
