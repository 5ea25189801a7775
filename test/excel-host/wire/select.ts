/** What a load asks for, as a tree: "format/fill/color" becomes format > fill > color. */

export interface Selection {
  /** True where "*" stands at this level. */
  everything: boolean;
  readonly children: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ everything: false, children: new Map() });

export function parseSelect(paths: readonly string[]): Selection {
  const root = emptySelection();
  for (const path of paths) {
    let node = root;
    for (const part of path.split('/').map((name) => name.trim().toLowerCase())) {
      if (part === '' || part === 'items') continue;
      if (part === '*') {
        node.everything = true;
        continue;
      }
      const child = node.children.get(part) ?? emptySelection();
      node.children.set(part, child);
      node = child;
    }
  }
  return root;
}

export const asksForAll = (selection: Selection): boolean =>
  selection.everything || selection.children.size === 0;
