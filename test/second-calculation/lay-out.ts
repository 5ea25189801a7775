/** Lays a plain plan out as a worksheet. */
import type { MadeSheet } from '../make/workbook';
import type { PlainPlan, Role } from './plain-plan';
import { cellIn } from './plain-plan';

const HEADERS: Readonly<Record<Role, string>> = {
  theme: 'Theme',
  number: 'Rec no.',
  recommendation: 'Recommendation',
  reference: 'Action ref',
  action: 'Action',
  owner: 'Owner',
  due: 'Due date',
  revised: 'Revised date',
  status: 'Status',
  rating: 'RAG',
  percent: '% complete',
  update: 'Progress update',
  impact: 'Impact',
  next: 'Next steps',
};

export function layOut(plan: PlainPlan): MadeSheet {
  const headers = plan.columns.map((role) => (role === 'status' && plan.asks ? 'Complete?' : HEADERS[role]));
  const rows = plan.rows.map((row) =>
    plan.columns.map((role) => {
      const { value, format, fill } = cellIn(row, role);
      return {
        v: value,
        ...(format && { format }),
        ...(fill && { fill }),
        ...(row.struck && { strike: true }),
      };
    }),
  );
  const titles = Array.from({ length: plan.titleRows }, (_, index) =>
    index === 0 ? ['Peer challenge action plan'] : [],
  );
  const key =
    plan.key.length > 0 ? [[], [], ['Key'], ...plan.key.map(([colour, meaning]) => [colour, meaning])] : [];
  const first = plan.titleRows + 1;
  const last = 'ABCDEFGHIJKLMNOPQ'[plan.columns.length - 1];
  return {
    name: 'Action plan',
    rows: [...titles, headers, ...rows, ...key],
    ...(plan.inTable && { tables: [{ name: 'ThePlan', area: `A${first}:${last}${first + rows.length}` }] }),
  };
}
