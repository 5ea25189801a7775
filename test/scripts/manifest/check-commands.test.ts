/** Each rule of the ribbon is shown to fail on a manifest broken in just that way. */
import { check, manifest, replace } from './broken-manifest';

describe('Commands', () => {
  const button =
    /<Control xsi:type="Button" id="RagPlan\.CheckStatuses">[\s\S]*?<\/Control>/.exec(manifest)?.[0] ?? '';
  const another = (id: string, name: string) =>
    button.replace('RagPlan.CheckStatuses', id).replace('>checkStatuses<', `>${name}<`);
  const adding = (...buttons: string[]) => manifest.replace('</Group>', `${buttons.join('')}</Group>`);

  const broken: [string, string, string][] = [
    [
      'an id is used twice',
      adding(another('RagPlan.OpenPane', 'other')),
      'Two elements have the id "RagPlan.OpenPane".',
    ],
    [
      'a function is run by two buttons',
      adding(another('RagPlan.Other', 'writeSummaries')),
      'Two buttons run the function "writeSummaries".',
    ],
    ['there are six', adding(another('RagPlan.A', 'a')), 'There are more than 5 buttons.'],
    ['they stand on another tab', replace('"TabHome"', '"TabData"'), 'The tab is "TabData", not "TabHome".'],
    [
      'none shows the pane',
      replace(
        /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
        '<Action xsi:type="ExecuteFunction"><FunctionName>showPane</FunctionName></Action>',
      ),
      'No button shows the task pane.',
    ],
    [
      'the functions are on another page than the runtime',
      replace('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'),
      '<ov:FunctionFile> is "Help.Url", but the shared runtime is "Pane.Url".',
    ],
    [
      'the pane is on another page than the runtime',
      replace('<SourceLocation resid="Pane.Url"', '<SourceLocation resid="Help.Url"'),
      '<ov:SourceLocation> is "Help.Url", but the shared runtime is "Pane.Url".',
    ],
    [
      'the base manifest opens another page',
      replace(
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
        '<SourceLocation DefaultValue="https://localhost:3000/help.html"',
      ),
      'The base manifest opens another page than the commands.',
    ],
    [
      'the pane has no id',
      replace('<TaskpaneId>RagPlan.Pane</TaskpaneId>', ''),
      'A button that shows the pane has no TaskpaneId.',
    ],
    [
      'the shared runtime is not required',
      replace('<bt:Set Name="SharedRuntime"', '<bt:Set Name="DialogApi"'),
      'There is a shared runtime, but SharedRuntime is not required with it.',
    ],
  ];
  test.each(broken)('are refused where %s', (_what, text, sentence) => {
    expect(check(text)).toContain(sentence);
  });
});
