/** Themes that headings or the names of sheets give: a column that only may be the theme is none beside them. */
import type { Part } from '../locate/located';
import { isOfField } from '../table/theme-columns';
import type { Section } from './sections';

/** The parts without such a column, where two headings or sheets or more name something; else as they are. */
export function withHeadedThemes(parts: readonly Part[], sections: readonly Section[]): readonly Part[] {
  const names = sections.flatMap(({ text, namesNothing }) => (namesNothing ? [] : [text]));
  if (new Set(names).size < 2) return parts;
  return parts.map((part) => {
    const columns = part.block.columns.filter((column) => !isOfField(column));
    if (columns.length === part.block.columns.length) return part;
    return { ...part, block: { ...part.block, columns }, columns: { ...part.columns, theme: null } };
  });
}
