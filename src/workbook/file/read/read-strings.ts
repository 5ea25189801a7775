/** Reads the texts that the cells of a workbook share. */
import type { Budget } from '../package/budget';
import type { TextStrike } from '../package/rich-text';
import { RichText } from '../package/rich-text';
import { walkTags } from '../package/walk-tags';
import { textBetween, withoutEscapes } from '../package/xml-text';

/** How a text that is not in runs begins and ends, with spaces around it or without: as nearly all do. */
const PLAIN = '<si><t>';
const PLAIN_SPACED = '<si><t xml:space="preserve">';
const PLAIN_END = '</t></si>';

/** Characters before such a text that begins at `at`; 0 where none does. */
function plainBegin(xml: string, at: number): number {
  if (xml.startsWith(PLAIN, at)) return PLAIN.length;
  return xml.startsWith(PLAIN_SPACED, at) ? PLAIN_SPACED.length : 0;
}

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Of those in runs only; the others look as their cells do. */
  readonly strikes: ReadonlyMap<number, TextStrike>;
}

/** Throws `XmlDamage`. */
export function readStrings(xml: string, budget: Budget): SharedStrings {
  const texts: string[] = [];
  const strikes = new Map<number, TextStrike>();
  const rich = new RichText(xml);
  let inside = false;
  walkTags(xml, {
    leap(at) {
      const before = texts.length;
      let next = at;
      for (let begin = inside ? 0 : plainBegin(xml, at); begin > 0; begin = plainBegin(xml, next)) {
        const from = next + begin;
        const to = xml.indexOf('<', from);
        if (to < 0 || !xml.startsWith(PLAIN_END, to)) break;
        texts.push(withoutEscapes(textBetween(xml, from, to)));
        next = to + PLAIN_END.length;
      }
      budget.spend('elements', 2 * (texts.length - before));
      return next === at ? -1 : next;
    },
    open(name, attributes, end) {
      budget.spend('elements');
      if (name === 'si') inside = true;
      else if (inside) rich.open(name, attributes, end);
    },
    close(name, at) {
      if (name !== 'si') {
        if (inside) rich.close(name, at);
        return;
      }
      const { text, strike } = rich.take();
      if (strike !== 'as-cell') strikes.set(texts.length, strike);
      texts.push(text);
      inside = false;
    },
  });
  return { texts, strikes };
}
