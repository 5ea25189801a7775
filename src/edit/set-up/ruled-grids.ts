/** The sheets of a workbook with rules on them: those that get some are new, the others are shared. */
import type { Grid } from '../../model/grid';
import type { PlanRules } from '../../model/set-up';

export const ruledGrids = (grids: readonly Grid[], { lists, colours }: PlanRules): readonly Grid[] =>
  grids.map((grid) => {
    const own = lists.filter(({ sheet }) => sheet === grid.sheet);
    const words = colours.filter(({ sheet }) => sheet === grid.sheet);
    if (own.length + words.length === 0) return grid;
    const validations = own.flatMap(({ areas, words: allowed }) => areas.map((area) => ({ area, allowed })));
    const coloured = words.map(({ area, word }) => ({ areas: [area], text: word }));
    return {
      ...grid,
      validations: [...grid.validations, ...validations],
      ...(coloured.length > 0 && { colouredWords: [...(grid.colouredWords ?? []), ...coloured] }),
    };
  });
