/**
 * Stands for Fluent's icons where jsdom shows the pane: all of them, some thousand drawings, would be read for every file
 * of tests. A name that the package does not have fails in the type check; browser tests see the drawings.
 */
import { createElement, Fragment, type FunctionComponent, type ReactNode, type SVGProps } from 'react';

type Icon = FunctionComponent<SVGProps<SVGSVGElement>>;

/** As Fluent's own: spoken where it has a label, else nothing but a drawing. */
const icon: Icon = ({ 'aria-label': label, ...props }) =>
  createElement(
    'svg',
    label === undefined ? { 'aria-hidden': true, ...props } : { role: 'img', 'aria-label': label, ...props },
  );

const bundleIcon = (_filled: Icon, regular: Icon): Icon => regular;
const provider = ({ children }: { children?: ReactNode }) => createElement(Fragment, null, children);

const standIn = (name: string): unknown => {
  if (name === 'bundleIcon') return bundleIcon;
  if (name.endsWith('ClassName')) return name;
  return name.endsWith('Provider') ? provider : icon;
};

module.exports = new Proxy({} as Record<string, unknown>, {
  get: (_target, name) =>
    typeof name === 'symbol' || name === '__esModule' ? name === '__esModule' : standIn(name),
});
