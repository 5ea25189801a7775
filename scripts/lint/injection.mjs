// Lint settings that keep text from being run or read as markup: in all of src/.

const MARKUP = 'Text is never read as markup: let JSX, or textContent, put it into the page.';

/** For `no-restricted-syntax`, which each part of src/ sets as a whole. */
export const noMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML)$/]',
    message: MARKUP,
  },
  {
    selector: "MemberExpression[property.type='Literal'][property.value=/^(innerHTML|outerHTML)$/]",
    message: MARKUP,
  },
  { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: MARKUP },
  { selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]', message: MARKUP },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: MARKUP },
];

/** Text that is run as a program, however it is put. */
export const noRunningOfText = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
};
