import { createElement, Fragment, type ComponentType, type VNode } from 'preact';

/**
 * What compiled JSX calls in the browser (`small-jsx-plugin.ts` puts it there): Preact’s `createElement`, which a calculator
 * has anyway, in place of Preact’s own runtime, which says the same again with what developer tools need.
 */
export const jsx = (type: ComponentType, props: object, key?: string): VNode => createElement(type, key === undefined ? props : { ...props, key });

export { Fragment, jsx as jsxs };
