/** The sections of docs/layouts.md: a picture of each layout, where it stands, and what the product says about it. */
import { PLAIN } from '../../../src/render/text/ink';
import { renderText } from '../../../src/render/text/render-text';
import { reportExplanation } from '../../../src/report/texts/explanation';
import { headlineSentence } from '#words/headline';
import { LAYOUTS } from '../../../test/layouts/layout-list';
import { ODDITIES } from '../../../test/layouts/oddities';
import { drawLayout } from './draw-layout';
import { shownLayouts, shownOddShapes, type Shown } from './open-shown';

/** Folder of the pictures, from the page that shows them. */
const PICTURES = 'images/layouts';

function section({ file, title, after, verdict, opened }: Shown): string {
  const { plan, measures, asAt } = opened;
  const facts = { unit: plan.unit, recommendations: plan.recommendations.length, asAt };
  return [
    `### ${title}`,
    ...(after === null ? [] : [`After ${after}.`]),
    `![${title}: the workbook, with the plan outlined and each column's role above it](${PICTURES}/${file}.svg)`,
    `**Would an officer agree?** ${verdict}`,
    `The headline: ${headlineSentence(measures.overall, facts)}`,
    `<details><summary>How the product says that it found and read it</summary>\n\n\`\`\`text\n${renderText(reportExplanation({ plan }), { ink: PLAIN, width: 80 }).trim()}\n\`\`\`\n\n</details>`,
  ].join('\n\n');
}

const sections = (shown: readonly Shown[]): string => shown.map(section).join('\n\n');

export const layoutSections = async (): Promise<string> => sections(await shownLayouts());
export const oddShapeSections = async (): Promise<string> => sections(await shownOddShapes());

/** Every shape that the tests hold, by name. */
export const shapesList = (): string =>
  [
    ...LAYOUTS.flatMap(({ title, variants }) => variants.map(({ name }) => `${title}: ${name}`)),
    ...ODDITIES.map(({ name }) => name),
  ]
    .map((name) => `* ${name.replaceAll('_', '\\_')}`)
    .join('\n');

/** Paths from the root of the repository, and the pictures that stand there. */
export async function layoutPictures(): Promise<ReadonlyMap<string, string>> {
  const shown = [...(await shownLayouts()), ...(await shownOddShapes())];
  return new Map(
    shown.map(({ file, title, opened }) => [`docs/${PICTURES}/${file}.svg`, drawLayout(opened, title)]),
  );
}
