/** Themes that headings or the names of sheets give: a column that only may be the theme is none beside them. */
import type { Part } from '../locate/located';
import { isStandIn } from '../table/column-signals';
import type { Section } from './sections';

/** The parts without such a column, where two headings or sheets or more name something. */
export function withHeadedThemes(parts: readonly Part[], sections: readonly Section[]): readonly Part[] {
  const names = sections.filter(({ namesNothing }) => !namesNothing);
  if (new Set(names.map(({ text }) => text)).size < 2) return parts;
  return parts.map((part) => {
    const { block, columns } = part;
    const theme = block.columns.find((column) => column.role === 'theme' && isStandIn(column));
    if (!theme) return part;
    const others = block.columns.filter((column) => column !== theme);
    return { ...part, block: { ...block, columns: others }, columns: { ...columns, theme: null } };
  });
}
