// Asks Microsoft's own service whether a manifest is valid: `npm run validate [-- dist/manifest.xml]`.
// Exit code 0: valid. 1: not valid. 3: the service could not be asked, which says nothing about the manifest.
import { existsSync } from 'node:fs';
import officeAddinManifest from 'office-addin-manifest';

const PATIENCE_MS = 60_000;
const NOT_ASKED = 3;

const tooLate = () =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer within a minute')), PATIENCE_MS).unref();
  });

function printIssues(heading, issues = []) {
  for (const { title, content, link } of issues) {
    console.log(`${heading}: ${[title, content, link].filter(Boolean).join('\n  ')}`);
  }
}

/** @returns {Promise<number>} the exit code */
async function validate(path) {
  if (!existsSync(path)) {
    console.error(
      `There is no ${path}. Name a manifest, such as manifest.xml or, after a build, dist/manifest.xml.`,
    );
    return 1;
  }
  let answer;
  try {
    answer = await Promise.race([officeAddinManifest.validateManifest(path), tooLate()]);
  } catch (error) {
    console.error(
      "Microsoft's validation service could not be reached, so the manifest was not validated there. It needs a " +
        'network that reaches validationgateway.omex.office.net; "npm run check:manifest" checks without one.\n' +
        `(${error.message.trim().replaceAll('\n', ' ')})`,
    );
    return NOT_ASKED;
  }
  if (answer.report === undefined) {
    console.error(
      `Microsoft's validation service gave no report: ${answer.status ?? ''} ${answer.statusText ?? ''}`,
    );
    return NOT_ASKED;
  }
  printIssues('Note', answer.report.notes);
  printIssues('Warning', answer.report.warnings);
  printIssues('Error', answer.report.errors);
  console.log(answer.isValid ? `${path} is valid.` : `${path} is not valid.`);
  return answer.isValid ? 0 : 1;
}

process.exitCode = await validate(process.argv[2] ?? 'manifest.xml');
