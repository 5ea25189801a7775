/** The command line: its commands, options and exit codes. Errors are one sentence on standard error and exit 2. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PRODUCT_VERSION } from '../app/version';
import { addLimitOptions, addReadingOptions, collect, parseOnlyDay } from './common-options';
import { OWN_SHEETS, REQUESTED_KINDS } from '../model/own-names';
import { Problem } from '../model/problem';
import { problemSentence } from '#words/problems';
import { CLI_HELP, faultSentence } from '#words/command-line';
import { START_HELP } from '#words/start';
import { STARTED_EXTRAS } from '../render/sheet/started-plan';
import { CHANGE_HELP } from '#words/command-line-change';
import { STATEMENT_HELP } from '#words/command-line-statement';
import { ASK_HELP } from '#words/ask';
import { TIDY_HELP } from '#words/tidy-plan';
import { PORTFOLIO_HELP } from '#words/portfolio';
import { throughDoor } from './door';
import { CHECK } from './check';
import type { PlanCommand } from './plan-command';
import { isFolder, planFiles } from './plan-files';
import type { PlanOptions } from './plan-options';
import { runPlan } from './run-plan';
import { runPlans } from './run-plans';
import { runCompare, type CompareOptions } from './run-compare';
import { runQuestions, type QuestionsOptions } from './run-questions';
import { runStatement, type StatementOptions } from './run-statement';
import { runSnapshot, type SnapshotOptions } from './run-snapshot';
import { runPortfolio, type PortfolioOptions } from './run-portfolio';
import { runNew, type NewOptions } from './run-new';
import { runAsk, type AskOptions } from './run-ask';
import { runTidy, type TidyOptions } from './run-tidy';
import { runRemove, type RemoveOptions } from './run-remove';
import { SUMMARY } from './summary';
import type { Terminal } from './terminal';
import { printable } from '../report/one-line';

/** Runs `ragplan` with these arguments (node and script name left out). @returns the exit code: 0, 1 or 2. */
export async function runRagplan(args: readonly string[], outside: Terminal): Promise<number> {
  const terminal = throughDoor(outside);
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    // A fault of ours: one sentence for the person, the trace only for whoever mends it.
    terminal.writeError(`ragplan: ${printable(faultSentence(error))}\n`);
    if (terminal.showsTrace && error instanceof Error) terminal.writeError(`${error.stack}\n`);
    return 2;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = new Command('ragplan')
    .description(CLI_HELP.about)
    .version(PRODUCT_VERSION, '-V, --version', CLI_HELP.version)
    .helpOption('-h, --help', CLI_HELP.help)
    .helpCommand(false)
    .addHelpText('after', CLI_HELP.examples)
    .usage(CLI_HELP.usage)
    // The words of an option say its default where there is something to say.
    .configureHelp({ optionDescription: ({ description }) => description })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: () => undefined,
    });
  program.action((unknown: string | undefined, _options, command: Command) => {
    if (unknown !== undefined)
      throw new CommanderError(2, 'ragplan.unknownCommand', CLI_HELP.unknownCommand(unknown));
    command.outputHelp();
  });
  program.argument('[command]').allowExcessArguments();

  const add = (name: string, about: string, after: string, said: PlanCommand) =>
    addPlanOptions(program.command(name).description(about).addHelpText('after', after)).action(
      async (named: string[], options: PlanOptions) => {
        const [file = ''] = named;
        const isOne = named.length === 1 && !(await isFolder(file));
        exitCode = isOne
          ? await runPlan(said, file, options, terminal)
          : await runPlans(said, await planFiles(named), options, terminal);
      },
    );
  add('summary', CLI_HELP.summary, CLI_HELP.summaryExamples, SUMMARY);
  add('check', CLI_HELP.check, CLI_HELP.checkExamples, CHECK);
  const own = <Given extends unknown[]>(
    name: string,
    { about, examples }: { readonly about: string; readonly examples: string },
    addOptions: (command: Command) => Command,
    run: (...given: Given) => Promise<number>,
  ) =>
    addOptions(program.command(name).description(about).addHelpText('after', examples).exitOverride()).action(
      async (...given: unknown[]) => {
        exitCode = await run(...(given as Given));
      },
    );
  own(
    'snapshot',
    { about: CHANGE_HELP.snapshot, examples: CHANGE_HELP.snapshotExamples },
    addSnapshotOptions,
    (file: string, options: SnapshotOptions) => runSnapshot(file, options, terminal),
  );
  own(
    'compare',
    { about: CHANGE_HELP.compare, examples: CHANGE_HELP.compareExamples },
    addCompareOptions,
    (files: string[], options: CompareOptions) => runCompare(files, options, terminal),
  );
  own(
    'questions',
    { about: CHANGE_HELP.questions, examples: CHANGE_HELP.questionsExamples },
    addQuestionsOptions,
    (file: string, options: QuestionsOptions) => runQuestions(file, options, terminal),
  );
  own('portfolio', PORTFOLIO_HELP, addPortfolioOptions, (named: string[], options: PortfolioOptions) =>
    runPortfolio(named, options, terminal),
  );
  own('new', { about: START_HELP.new, examples: START_HELP.examples }, addNewOptions, (options: NewOptions) =>
    runNew(options, terminal),
  );
  own('statement', STATEMENT_HELP, addStatementOptions, (file: string, options: StatementOptions) =>
    runStatement(file, options, terminal),
  );
  own('ask', ASK_HELP, addAskOptions, (file: string, options: AskOptions) => runAsk(file, options, terminal));
  own('tidy', TIDY_HELP, addTidyOptions, (file: string, options: TidyOptions) =>
    runTidy(file, options, terminal),
  );
  own(
    'remove',
    { about: CLI_HELP.remove, examples: CLI_HELP.removeExamples },
    addRemoveOptions,
    (file: string, options: RemoveOptions) => runRemove(file, options, terminal),
  );

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) return 0;
    terminal.writeError(`ragplan: ${printable(sentence)}\n`);
    return 2;
  }
}

const addRemoveOptions = (command: Command): Command =>
  addLimitOptions(
    command
      .argument('<COPY.xlsx>', CLI_HELP.copyFile)
      .requiredOption('--out <ORIGINAL.xlsx>', CLI_HELP.removeOut)
      .option('--force', CLI_HELP.removeForce, false),
  );

const addNewOptions = (command: Command): Command =>
  command
    .requiredOption('--from <RECOMMENDATIONS.txt>', START_HELP.from)
    .option('--out <PLAN.xlsx>', START_HELP.out)
    .option('--title <TEXT>', START_HELP.title)
    .option('--council <NAME>', START_HELP.council)
    .addOption(new Option('--with <COLUMN...>', START_HELP.with).choices(STARTED_EXTRAS))
    .option('--json', START_HELP.json, false)
    .option('--force', CHANGE_HELP.compareForce, false);

/** Of a command that reads plans: which, its own options, then how they are found and read. */
const readsPlans =
  (argument: string, help: string, addOwn: (command: Command) => Command) =>
  (command: Command): Command =>
    addLimitOptions(addReadingOptions(addOwn(command.argument(argument, help))));
const readsPlan = (addOwn: (command: Command) => Command) =>
  readsPlans('<PLAN.xlsx>', CLI_HELP.oneFile, addOwn);

const addSnapshotOptions = readsPlan((command) =>
  command
    .requiredOption('--into <COPY.xlsx>', CHANGE_HELP.snapshotInto)
    .option('--label <TEXT>', CHANGE_HELP.label)
    .option('--replace', CHANGE_HELP.replace, false)
    .option('--force', CHANGE_HELP.snapshotForce, false),
);

const addCompareOptions = readsPlans('<PLAN.xlsx...>', CHANGE_HELP.compareFiles, (command) =>
  command
    .option('--since <LABEL|YYYY-MM-DD>', CHANGE_HELP.since)
    .option('--until <LABEL|YYYY-MM-DD>', CHANGE_HELP.until)
    .option('--json', CLI_HELP.oneJson, false)
    .option('--out <CHANGES.xlsx>', CHANGE_HELP.compareOut)
    .option('--force', CHANGE_HELP.compareForce, false),
);

const addQuestionsOptions = readsPlan((command) =>
  command
    .option('--out <QUESTIONS.xlsx>', CHANGE_HELP.questionsOut)
    .option('--force', CHANGE_HELP.compareForce, false),
);

const addStatementOptions = readsPlan((command) =>
  command
    .option('--out <STATEMENT.docx>', STATEMENT_HELP.out)
    .option('--force', CHANGE_HELP.compareForce, false)
    .option('--council <NAME>', CLI_HELP.council)
    .option('--plan-name <NAME>', CLI_HELP.planName),
);

const addAskOptions = readsPlan((command) =>
  command
    .addOption(new Option('--since <YYYY-MM-DD>', ASK_HELP.since).argParser(parseOnlyDay))
    .option('--owner <NAME>', ASK_HELP.owner, collect, [])
    .option('--mail', ASK_HELP.mail, false),
);

const addTidyOptions = readsPlan((command) =>
  command
    .requiredOption('--out <TIDY.xlsx>', TIDY_HELP.out)
    .option('--force', CHANGE_HELP.compareForce, false),
);

const addPortfolioOptions = readsPlans('<PLAN.xlsx...>', CLI_HELP.file, (command) =>
  command
    .requiredOption('--out <PORTFOLIO.xlsx>', PORTFOLIO_HELP.out)
    .option('--csv <ACTIONS.csv>', PORTFOLIO_HELP.csv)
    .option('--parquet <ACTIONS.parquet>', PORTFOLIO_HELP.parquet)
    .option('--force', PORTFOLIO_HELP.force, false),
);

function addPlanOptions(command: Command): Command {
  const withPlan = addReadingOptions(
    command.exitOverride().argument('<PLAN.xlsx...>', CLI_HELP.file).option('--json', CLI_HELP.json, false),
  )
    .option('--explain', CLI_HELP.explain, false)
    .option('--out <SUMMARY.xlsx>', CLI_HELP.out)
    .option('--into <COPY.xlsx>', CLI_HELP.into)
    .addOption(new Option('--also <SHEET>', CLI_HELP.also(REQUESTED)).argParser(parseRequested).default([]))
    .option('--csv <ACTIONS.csv>', CLI_HELP.csv)
    .option('--publish <FILE.xlsx>', CLI_HELP.publish)
    .option('--contact <TEXT>', CLI_HELP.contact)
    .addOption(new Option('--next-update <YYYY-MM-DD>', CLI_HELP.nextUpdate).argParser(parseOnlyDay))
    .option('--with-owners', CLI_HELP.withOwners, false)
    .option('--force', CLI_HELP.force, false)
    .option('--council <NAME>', CLI_HELP.council)
    .option('--plan-name <NAME>', CLI_HELP.planName);
  return addLimitOptions(withPlan);
}

const REQUESTED = REQUESTED_KINDS.map((kind) => OWN_SHEETS[kind].name);

function parseRequested(typed: string, earlier: string[]): string[] {
  const name = REQUESTED.find((one) => one.toLowerCase() === typed.trim().toLowerCase());
  if (name === undefined) throw new InvalidArgumentError(CLI_HELP.notRequested(REQUESTED));
  return [...earlier, name];
}

/** Null where there is nothing to say: help or version was asked for and printed. A bug is thrown on. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof Problem) return problemSentence(error);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return null;
    const said = error.message.replace(/^error: /, '').replace(/(?<!\s)[^\S\n]*\n\s*/g, ' ');
    return `${said.replace(/(?<![.\s])[.\s]+$/, '')}. ${CLI_HELP.seeHelp}`;
  }
  throw error;
}
