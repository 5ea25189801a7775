import type { Rule } from 'eslint';

export const PURE: readonly string[];
export function judgeImport(file: string, specifier: string): string | null;
export const arrows: Rule.RuleModule;
