import type { Linter } from 'eslint';

export const anywhereRules: Partial<Linter.RulesRecord>;
export const noExcelRules: Partial<Linter.RulesRecord>;
export const pureRules: Partial<Linter.RulesRecord>;
export const excelRules: Partial<Linter.RulesRecord>;
