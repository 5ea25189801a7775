/** Options that several commands share: how the plan is found and read, how much of a workbook to read, and how days are typed. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { CLI_HELP } from '#words/command-line';
import { readIsoDay } from './read-iso-day';

export const addLimitOptions = (command: Command): Command =>
  command
    .addOption(new Option('--max-unpacked <MB>', CLI_HELP.maxUnpacked).argParser(parsePositive))
    .addOption(new Option('--max-counts <N>', CLI_HELP.maxCounts).argParser(parsePositive))
    .addOption(new Option('--max-ratio <N>', CLI_HELP.maxRatio).argParser(parsePositive));

/** How the plan is found and read. */
export const addReadingOptions = (command: Command): Command =>
  command
    .addOption(new Option('--as-at <YYYY-MM-DD|plan>', CLI_HELP.asAt).argParser(parseDay))
    .option('--sheet <NAME>', CLI_HELP.sheet, collect, [])
    .option('--table <NAME>', CLI_HELP.table, collect, [])
    .option('--map <MAP.json>', CLI_HELP.map);

export const collect = (value: string, earlier: string[]): string[] => [...earlier, value];

function parseDay(text: string): string {
  if (text === 'plan') return text;
  const day = readIsoDay(text);
  if (day === null) throw new InvalidArgumentError(CLI_HELP.notADay);
  return day;
}

export function parseOnlyDay(text: string): string {
  const day = readIsoDay(text);
  if (day === null) throw new InvalidArgumentError(CLI_HELP.notOnlyADay);
  return day;
}

function parsePositive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError(CLI_HELP.notPositive);
  return number;
}
