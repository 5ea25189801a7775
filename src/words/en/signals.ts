/** The signals by which the reader finds a plan and its columns, in words. Facts that are missing are left unsaid. */
import type { Reason } from '../../plan/find/decision';

type Say = (facts: Reason['facts']) => string;

export const SIGNAL_WORDS: Readonly<Record<string, Say>> = {};
