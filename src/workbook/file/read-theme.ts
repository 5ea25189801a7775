/** Reads the theme's colours, in the order in which cells number them. */
import { OFFICE_THEME } from './colours';
import { XmlScan } from './xml-scan';

/** The theme lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
const SLOTS: Readonly<Record<string, number>> = {
  lt1: 0,
  dk1: 1,
  lt2: 2,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** "#RRGGBB" per slot; Office's own where the theme leaves one out. */
export function readTheme(xml: string): readonly string[] {
  const colours = [...OFFICE_THEME];
  const scan = new XmlScan(xml);
  let slot: number | undefined;
  for (let event = scan.next(); event !== 'end'; event = scan.next()) {
    if (event === 'close' && scan.name === 'clrScheme') break;
    if (event !== 'open') continue;
    slot = SLOTS[scan.name] ?? slot;
    const written =
      scan.name === 'srgbClr'
        ? scan.attribute('val')
        : scan.name === 'sysClr'
          ? scan.attribute('lastClr')
          : undefined;
    if (slot !== undefined && written !== undefined && /^[0-9a-f]{6}$/i.test(written)) {
      colours[slot] = `#${written.toUpperCase()}`;
    }
  }
  return colours;
}
