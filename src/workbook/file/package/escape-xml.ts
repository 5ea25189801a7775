/** Puts a person's text into XML. */

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const special = (sign: string): string => SPECIAL[sign] as string;

/** As the value of an attribute, or as the content of an element: line ends stay in both. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, special);

/** As the content of an element only, in which fewer signs mean something. */
export const escapeContent = (text: string): string => text.replace(/[&<>\r]/g, special);
