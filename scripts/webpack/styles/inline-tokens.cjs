// Puts the names of Fluent's colours and sizes where they are used: its styles keep a few that are only read to be thrown
// away, and the table of all five hundred with them.
const { tokens } = require('@fluentui/react-components');

const IMPORT = /import \{[^}]*\btokens\b[^}]*\} from ['"]@fluentui\//;

/** @param {string} source a module in JavaScript */
const inlineTokens = (source) =>
  IMPORT.test(source)
    ? source.replace(/\btokens\.(\w+)/g, (read, name) =>
        Object.hasOwn(tokens, name) ? JSON.stringify(tokens[name]) : read,
      )
    : source;

module.exports = { inlineTokens };
