/** "CPC plan v2" is the stem of "CPC plan v2.xlsx": what a plan is called where nobody has named it. */
export const fileStem = (fileName: string): string => fileName.replace(/\.xls[xm]$/i, '');
