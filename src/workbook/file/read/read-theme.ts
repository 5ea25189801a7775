/** Reads the twelve colours of a workbook's theme, in the order in which cells number them. */
import type { Budget } from '../package/budget';
import { OFFICE_THEME } from './colours';
import { attributeIn, walkTags } from '../package/walk-tags';

/** Cells count light before dark. */
const SLOTS = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const RGB = /^[0-9a-f]{6}$/i;

/** Office's own where the theme says nothing. Throws `XmlDamage`. */
export function readTheme(xml: string, budget: Budget): readonly string[] {
  const found = new Map<string, string>();
  let inScheme = false;
  let slot = '';
  if (xml === '') return OFFICE_THEME;
  walkTags(xml, {
    open(name, from, end) {
      budget.spend('elements');
      if (name === 'clrScheme') inScheme = true;
      if (!inScheme) return;
      if (SLOTS.includes(name)) slot = name;
      const at = name === 'srgbClr' ? 'val' : name === 'sysClr' ? 'lastClr' : null;
      const rgb = at === null ? undefined : attributeIn(xml, from, end, at);
      if (rgb !== undefined && RGB.test(rgb) && slot !== '') found.set(slot, `#${rgb.toUpperCase()}`);
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
      if (name === slot) slot = '';
    },
  });
  return SLOTS.map((name, at) => found.get(name) ?? (OFFICE_THEME[at] as string));
}
