/** On which sheets a plan stands: where it is one, an address alone says where a cell of it is. */
import type { Plan } from './plan';

export const hasOneSheet = ({ parts }: Pick<Plan, 'parts'>): boolean =>
  parts.every(({ sheet }) => sheet === parts[0]?.sheet);
