// Which of the mutants that no test noticed the compiler refuses: those are no programs, and could never have been shipped.
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { withMutant } from './place.mjs';

const readOptions = () => {
  const file = resolve('tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  // What is merely no longer used is a program all the same.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
};

/** Says of a file's text whether the compiler takes it; all other files are as they are. */
function compiler(files) {
  const options = readOptions();
  const changed = new Map();
  const host = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  let version = 0;
  return (file, text) => {
    changed.set(file, { text, version: ++version });
    const errors = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    changed.set(file, { text: undefined, version: ++version });
    return errors.length === 0;
  };
}

/**
 * Changes the status of each such mutant of the report to CompileError, as Stryker calls it.
 * @param {(id: string) => boolean} isInSample of a mutant's number: the compiler takes its time, and is asked about no others
 */
export function markRefused(report, isInSample) {
  const takes = compiler(Object.keys(report.files).map((file) => join(process.cwd(), file)));
  for (const [name, { source, mutants }] of Object.entries(report.files))
    for (const mutant of mutants)
      if (isInSample(mutant.id) && (mutant.status === 'Survived' || mutant.status === 'NoCoverage'))
        if (!takes(join(process.cwd(), name), withMutant(source, mutant))) mutant.status = 'CompileError';
}
