import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownLayouts, shownOddShapes } from '../../scripts/docs/layouts/open-shown';
import { layoutPictures } from '../../scripts/docs/layouts/print-layouts';
import { PANE_TABS } from '#words/pane';
import { STATUSES_WORDS, PLAN_WORDS } from '#words/pane-views';
import { SHEET_NAMES } from '#words/labels';
import { LAYOUTS } from '../layouts/layout-list';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'layouts.md'), 'utf8');
const LARGEST = 15_000;

describe('the page of layouts', () => {
  test('shows every layout', async () => {
    expect((await shownLayouts()).map(({ file }) => file)).toEqual(LAYOUTS.map(({ id }) => id));
  });

  test('has pictures that are up to date, small, and no others (run "npm run docs" when it has not)', async () => {
    const pictures = await layoutPictures();
    const folder = join(root, 'docs', 'images', 'layouts');
    expect(
      readdirSync(folder)
        .map((name) => `docs/images/layouts/${name}`)
        .sort(),
    ).toEqual([...pictures.keys()].sort());
    for (const [path, svg] of pictures) {
      expect(readFileSync(join(root, path), 'utf8')).toBe(svg);
      expect(svg.length).toBeLessThan(LARGEST);
      expect(page).toContain(`(${path.replace('docs/', '')})`);
    }
  });

  test('has a picture with a frame, the role of every column found and a dot for every action on its sheet', async () => {
    const pictures = await layoutPictures();
    for (const { file, opened } of [...(await shownLayouts()), ...(await shownOddShapes())]) {
      const svg = pictures.get(`docs/images/layouts/${file}.svg`) ?? '';
      const [first] = opened.plan.parts;
      const roles = new Set(first?.columns.map(({ column }) => column));
      const counted = opened.plan.actions.filter(({ sheet }) => sheet === first?.sheet);
      expect(svg.match(/<rect [^>]*class="p"/g)?.length).toBeGreaterThan(0);
      expect(svg.match(/rx="3" class="d"/g)).toHaveLength(roles.size);
      expect(svg.match(/<circle /g)).toHaveLength(counted.length);
    }
  });

  test('calls everything in the pane by the name that stands there', () => {
    const { use, sheet, headerRow, columns, none, why, findAgain } = PLAN_WORDS;
    for (const name of [
      PANE_TABS.plan,
      PANE_TABS.statuses,
      use,
      sheet,
      headerRow,
      columns,
      none,
      findAgain,
      STATUSES_WORDS.title,
    ]) {
      expect(page).toContain(`*${name}*`);
    }
    expect(page).toContain(`"${why}"`);
    expect(page).toContain(`*${SHEET_NAMES.settings}*`);
  });
});
