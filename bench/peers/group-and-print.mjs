// What a user's own script does with the rows of a plan: finds the headers, counts each recommendation, prints the shares.

const DONE = ['completed', 'complete', 'done', 'green'];
const UNDER_WAY = ['in progress', 'on track', 'amber', 'at risk'];

/** @param {readonly (readonly unknown[])[][]} sheets rows of each sheet */
export function groupAndPrint(sheets) {
  for (const rows of sheets) {
    const top = rows.findIndex((row) => row?.includes('Status') && row.includes('Action'));
    if (top < 0) continue;
    const [status, recommendation] = ['Status', 'Recommendation'].map((header) => rows[top].indexOf(header));
    const groups = new Map();
    for (const row of rows.slice(top + 1)) {
      const name = row?.[recommendation];
      if (name === undefined || name === null) continue;
      const group = groups.get(name) ?? { actions: 0, progressed: 0 };
      const said = String(row[status] ?? '').toLowerCase();
      group.actions += 1;
      if (DONE.includes(said) || UNDER_WAY.includes(said)) group.progressed += 1;
      groups.set(name, group);
    }
    const all = { actions: 0, progressed: 0 };
    const lines = [...groups].map(([name, { actions, progressed }]) => {
      all.actions += actions;
      all.progressed += progressed;
      return `${name}: ${progressed} of ${actions} (${Math.round((100 * progressed) / actions)}%)`;
    });
    process.stdout.write(`${all.progressed} of ${all.actions} progressed\n${lines.join('\n')}\n`);
    return;
  }
  throw new Error('no plan found');
}
