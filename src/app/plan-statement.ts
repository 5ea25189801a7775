/** Turn an opened plan into its position statement. */
import type { FlowDocument } from '../report/document';
import { reportPositionStatement } from '../report/sheets/position-statement';
import type { OpenedPlan } from './open-plan';
import { reportInput } from './report-input';

export const planStatement = (opened: OpenedPlan): FlowDocument =>
  reportPositionStatement(reportInput(opened));
