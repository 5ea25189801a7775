/** Fluent's style rules stay out of the pane that jsdom shows: it would work them out anew for every element asked for, and browser tests see them. */
if (typeof document !== 'undefined') {
  const style = document.head.appendChild(document.createElement('style'));
  const rules = Object.getPrototypeOf(style.sheet) as CSSStyleSheet;
  style.remove();
  rules.insertRule = () => 0;
}
