// Lint settings that keep the pane to what React and what draws in its stead have in common (docs/dependencies.md).

/** For `no-restricted-syntax`, which each part of src/ sets as a whole. */
export const noReactAlone = [
  {
    selector: "JSXAttribute[name.name='autoFocus']",
    message: 'React alone moves the focus for this: move it in a layout effect.',
  },
  {
    selector:
      "ImportDeclaration[source.value='react'] > ImportSpecifier[imported.name=/^(Activity|useDeferredValue|useTransition|startTransition|ViewTransition|useOptimistic|useActionState)$/]",
    message: 'Only React has this, or only with React does it do anything.',
  },
];
