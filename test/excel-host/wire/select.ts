/** What a load asks for, as a tree: "format/fill/color" becomes format > fill > color. */

export interface Selection {
  /** As the add-in spelt it. */
  readonly name: string;
  /** True where "*" stands at this level. */
  everything: boolean;
  /** By name in lower case. */
  readonly children: Map<string, Selection>;
}

const emptySelection = (name: string): Selection => ({ name, everything: false, children: new Map() });

export function parseSelect(paths: readonly string[]): Selection {
  const root = emptySelection('');
  for (const path of paths) {
    let node = root;
    for (const part of path.split('/').map((name) => name.trim())) {
      if (part === '' || part === 'items') continue;
      if (part === '*') {
        node.everything = true;
        continue;
      }
      const child = node.children.get(part.toLowerCase()) ?? emptySelection(part);
      node.children.set(part.toLowerCase(), child);
      node = child;
    }
  }
  return root;
}

export const asksForAll = (selection: Selection): boolean =>
  selection.everything || selection.children.size === 0;
