/** Reads the texts that the cells of a workbook share. */
import type { Budget } from '../package/budget';
import type { TextStrike } from '../package/rich-text';
import { RichText } from '../package/rich-text';
import { walkTags } from '../package/walk-tags';
import { textBetween, withoutEscapes } from '../package/xml-text';

/** How a text that is not in runs begins and ends, with spaces around it or without: as nearly all do. */
const PLAIN = ['<si><t>', '<si><t xml:space="preserve">'] as const;
const PLAIN_END = '</t></si>';

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
      const begin = inside ? undefined : PLAIN.find((one) => xml.startsWith(one, at));
      if (begin === undefined) return -1;
      const from = at + begin.length;
      const to = xml.indexOf('<', from);
      if (to < 0 || !xml.startsWith(PLAIN_END, to)) return -1;
      budget.spend('elements', 2);
      texts.push(withoutEscapes(textBetween(xml, from, to)));
      return to + PLAIN_END.length;
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
