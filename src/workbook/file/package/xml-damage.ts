/** The XML does not hold together, or is not what it should be. */
export class XmlDamage extends Error {}
