import { expect, test } from 'vitest';
import { withoutBindings } from '../../src/build/unbound-plugin.ts';

test.each([
  ['<b data-bind={bind && `loaded ${bind} ${id}`}>{text}</b>', '<b >{text}</b>'],
  ['<p data-plain={isBuilt && "its own words"} class="hint">1</p>', '<p  class="hint">1</p>'],
  ['<Results rows={rows} bind={bind} isBuilt />', '<Results rows={rows}   />'],
  // One inside another, and what only looks like one.
  ['<A bind={<B bind={1} />} c={<C bind={2} />} />', '<A  c={<C  />} />'],
  ['<A data-bound={bind} bound="bind={1}">bind={bind}</A>', '<A data-bound={bind} bound="bind={1}">bind={bind}</A>'],
])('the code for browsers leaves out of %s what is for the number check', (jsx, expected) => {
  expect(withoutBindings(`const a = ${jsx};`)).toBe(`const a = ${expected};`);
});

test('the types of a component are left as they are', () => {
  const code = 'interface Props { readonly bind?: string }\nexport const A = ({ bind }: Props) => <T,>(a: T) => a as unknown as typeof bind;';
  expect(withoutBindings(code)).toBe(code);
});
