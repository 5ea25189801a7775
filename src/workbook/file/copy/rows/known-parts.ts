/** Where parts of a workbook name cells, by their elements and attributes as the standard and Microsoft's extensions of it have them. */

/** Attributes that hold places or formulas. Names are without prefix, in all parts alike. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    autoFilter: ['ref'],
    binding: ['appref'],
    cameraTool: ['cellRange'],
    cellSmartTags: ['r'],
    cellWatch: ['r'],
    cfvo: ['val'],
    comment: ['ref'],
    conditionalFormatting: ['sqref'],
    controlPr: ['linkedCell', 'listFillRange'],
    cxnSp: ['textlink'],
    dataValidation: ['sqref'],
    dimension: ['ref'],
    formControlPr: ['fmlaGroup', 'fmlaLink', 'fmlaRange', 'fmlaTxbx'],
    graphicFrame: ['textlink'],
    hyperlink: ['location', 'ref'],
    ignoredError: ['sqref'],
    inputCells: ['r'],
    location: ['ref'],
    mergeCell: ['ref'],
    nsvFilter: ['ref'],
    parameter: ['cell'],
    pic: ['textlink'],
    protectedRange: ['sqref'],
    scenarios: ['sqref'],
    selection: ['activeCell', 'sqref'],
    singleXmlCell: ['r'],
    sortCondition: ['ref'],
    sortState: ['ref'],
    sp: ['textlink'],
    table: ['ref'],
    threadedComment: ['ref'],
    webPublishItem: ['sourceRef'],
  }),
);

/** Elements whose text is places or a formula. */
export const FORMULAS: ReadonlySet<string> = new Set([
  ...['f', 'nf', 'sqref', 'formula', 'formula1', 'formula2'],
  ...['calculatedColumnFormula', 'totalsRowFormula', 'definedName'],
]);

/** Elements that name their places together with their sheet. */
export const ON_NAMED_SHEET: ReadonlySet<string> = new Set(['dataRef', 'rangeSet', 'worksheetSource']);

/** Within these, rows without a dollar count from the first cell of the place that the rules are for. */
export const RULES: ReadonlySet<string> = new Set(['conditionalFormatting', 'dataValidation']);

/** What a worksheet consists of; anything else in it is looked at before it is trusted. */
export const OF_SHEETS: ReadonlySet<string> = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'drawingHF'],
  ...['legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst', 'AlternateContent'],
]);

/** Extensions of a worksheet that name cells in the ways above, or not at all. */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  // Conditional formats, their rules and validations of Excel 2010.
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}',
  '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}',
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}',
  // Sparklines.
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}',
  // Slicers of pivot tables and of tables, timelines.
  '{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}',
  '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}',
  '{7E03D99C-DC04-49D9-9315-930204A7B6E9}',
  // Ranges that may be changed, errors that are passed over, add-ins.
  '{FC87AEE6-9EDD-4A0A-B7FB-166176984837}',
  '{01252117-D84E-4E92-8308-4BE1C098FCBB}',
  '{F7C9EE02-42E1-4005-9D12-6889AFFD525C}',
]);

/** Sheets, by the type of the relation that leads to them. */
export const SHEETS: ReadonlySet<string> = new Set([
  ...['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'],
]);

/** Parts that name cells in the ways above. */
export const WITH_PLACES: ReadonlySet<string> = new Set([
  ...['officeDocument', 'chart', 'chartEx', 'comments', 'connections', 'ctrlProp', 'drawing'],
  ...['namedSheetView', 'pivotCacheDefinition', 'pivotTable', 'table', 'tableSingleCells'],
  ...['threadedComment', 'webextension'],
]);

/** Of these, and of the older drawings, those whose places are of the sheet that leads to them. */
export const OF_ONE_SHEET: ReadonlySet<string> = new Set([
  ...['comments', 'ctrlProp', 'drawing', 'namedSheetView', 'pivotTable', 'table', 'tableSingleCells'],
  ...['threadedComment', 'vmlDrawing'],
]);

/** Parts that name no cell, or, as code and queries do, by texts that Excel leaves as they are. */
export const WITHOUT_PLACES: ReadonlySet<string> = new Set([
  ...['attachedToolbars', 'chartColorStyle', 'chartStyle', 'chartUserShapes', 'control', 'activeXControlBinary'],
  ...['core-properties', 'custom-properties', 'customData', 'customProperty', 'customXmlProps', 'customUI'],
  ...['diagramColors', 'diagramData', 'diagramDrawing', 'diagramLayout', 'diagramQuickStyle'],
  ...['extended-properties', 'externalLink', 'externalLinkPath', 'FeaturePropertyBag', 'hdphoto', 'image'],
  ...['oleObject', 'package', 'person', 'pivotCacheRecords', 'powerPivotData', 'printerSettings', 'queryTable'],
  ...['rdArray', 'rdRichValue', 'rdRichValueStructure', 'rdRichValueTypes', 'rdRichValueWebImage'],
  ...['rdSupportingPropertyBag', 'rdSupportingPropertyBagStructure', 'richStyles', 'richValueRel'],
  ...['sharedStrings', 'sheetMetadata', 'slicer', 'slicerCache', 'styles', 'svg', 'theme', 'themeOverride'],
  ...['thumbnail', 'timeline', 'timelineCache', 'usernames', 'vbaProject', 'vbaProjectSignature', 'wordVbaData'],
  ...['vbaProjectSignatureAgile', 'vbaProjectSignatureV3', 'webextensiontaskpanes', 'xmlMaps', 'calcChain'],
]); // prettier-ignore

/** Looks like a cell: of a part that is not known, reason enough not to trust it. */
const ADDRESS = /(?<![\w-])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w-])/;

/**
 * Whether a text of an unknown kind may point to cells of a sheet.
 *
 * @param isOfSheet the text belongs to that sheet, and need not name it
 */
export function mayPointTo(text: string, sheet: string, isOfSheet: boolean): boolean {
  if (isOfSheet && ADDRESS.test(text)) return true;
  const [name, lower] = [sheet.toLowerCase(), text.toLowerCase()];
  return lower.includes(`${name}!`) || lower.includes(`${name.replaceAll("'", "''")}'!`);
}
