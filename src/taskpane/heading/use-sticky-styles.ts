/** What stays in view while the rest is scrolled: the heading as one line, and the tabs below it. Enlarged to 200% there is no room to spare: then both scroll like the rest. */
import { makeStyles } from '@fluentui/react-components';

/** Pixels. */
const LINE_HEIGHT = 36;
const sticky = {
  position: 'sticky',
  zIndex: 2,
  '@media (max-height: 300px)': { position: 'static' },
} as const;

export const useStickyStyles = makeStyles({
  asHigh: { minHeight: `${LINE_HEIGHT}px` },
  atTop: { ...sticky, top: 0 },
  below: { ...sticky, top: `${LINE_HEIGHT}px` },
});
