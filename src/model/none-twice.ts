/** Names of which none stands twice, as Excel insists of a table's columns. */

/** "Notes", "Notes 2", "notes 3": each as it is where it is the first, in any case. */
export function noneTwice(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((base) => {
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
