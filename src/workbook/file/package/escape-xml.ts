/** Puts a person's text into XML: as the content of an element or of an attribute, line ends and all. */

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (sign) => SPECIAL[sign] as string);
