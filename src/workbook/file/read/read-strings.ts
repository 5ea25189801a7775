/** Reads the texts that the cells of a workbook share. */
import type { Budget } from '../package/budget';
import type { TextStrike } from '../package/rich-text';
import { RichText } from '../package/rich-text';
import { walkTags } from '../package/walk-tags';

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
