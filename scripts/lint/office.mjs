// Lint rules for code that speaks Office.js: every sync is a round trip to Excel, and every load says what it
// asks for. (Microsoft's plugin has these and a few that its own library answers with an error in our tests, for 131 packages.)

const LOOP = ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)';
const SYNC = "CallExpression[callee.property.name='sync']";

export const officeRules = [
  {
    // In a function of its own, a loop may be what it is for: slices of a large plan.
    selector: `${LOOP} > BlockStatement ${SYNC}`,
    message:
      'A sync in a loop is a round trip to Excel each time: queue all and sync once, or ask in chunks.',
  },
  {
    selector: "CallExpression[callee.property.name='load'][arguments.length=0]",
    message: 'load() without names asks Excel for everything: name what is read.',
  },
  {
    selector: 'BinaryExpression[left.callee.property.name=/OrNullObject$/]',
    message: 'What may be missing is never null: ask its isNullObject after a sync.',
  },
  {
    selector: "AssignmentExpression[left.object.name='Office'][left.property.name='initialize']",
    message: 'Office.onReady is what tells that Excel is there.',
  },
];
