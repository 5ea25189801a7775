// Looks of Fluent's controls that none of ours takes: their classes and rules are left out of what a browser fetches. A test
// holds what our controls say of themselves against this list; whoever takes one of these takes it out here.

const FILLED = ['filled-lighter', 'filled-darker'];
const SHADOWED = [...FILLED, 'filled', 'filled-lighter-shadow', 'filled-darker-shadow'];
const WITH_CONTENT = ['small', 'medium', 'large'].flatMap((size) => [
  `${size}WithContentBefore`,
  `${size}WithContentAfter`,
]);

/** By component, the names that its styles give to looks. */
const LOOKS_NOT_TAKEN = {
  Button: ['square', 'outline', 'transparent', 'largeWithIcon'],
  Checkbox: ['circular', 'large', 'before'],
  Field: ['horizontal', 'horizontalNoLabel', 'horizontalSmall', 'horizontalLarge', 'verticalLarge'],
  Input: [...SHADOWED, 'filledInteractive', 'underline', 'underlineInteractive', ...WITH_CONTENT, 'large'],
  Label: ['large', 'semibold'],
  Link: ['inverted', 'subtle'],
  MessageBar: ['square'],
  Select: [...FILLED, 'underline', 'disabledUnderline', 'invalidUnderline', 'large'],
};

/** Of a module of styles, by its path: "react-button/lib/components/Button/useButtonStyles.styles.js". */
const looksNotTaken = (path) =>
  LOOKS_NOT_TAKEN[/@fluentui[\\/].*[\\/]use(\w+)Styles\.styles\.js$/.exec(path)?.[1] ?? ''] ?? [];

module.exports = { LOOKS_NOT_TAKEN, looksNotTaken };
