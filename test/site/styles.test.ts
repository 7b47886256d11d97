import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Roles = ReadonlyMap<string, { readonly light: string; readonly dark: string }>;

const [usual = '', more = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media (prefers-contrast: more)');

/** Each color role with its value in the light and in the dark theme. */
const rolesIn = (css: string): Roles =>
  new Map([...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, role = '', light = '', dark = '']) => [role, { light, dark }]));
const usualRoles = rolesIn(usual);
const moreContrastRoles = new Map([...usualRoles, ...rolesIn(more)]);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast of two roles in a theme. */
function contrast(one: string, other: string, theme: 'light' | 'dark', roles: Roles = usualRoles): number {
  const [low = 0, high = 0] = [one, other].map((role) => luminance(roles.get(role)?.[theme] ?? '')).toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  test.each(['ink', 'ink-quiet', 'link', 'error'])('%s is text that can be read on every ground', (role) => {
    for (const ground of ['paper', 'surface', 'target']) expect(contrast(role, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['line-strong', 'mark', 'focus', 'tokens', 'gpu', 'repair', 'engineering'])('%s carries meaning and can be seen', (role) => {
    for (const ground of ['paper', 'surface']) expect(contrast(role, ground, theme), ground).toBeGreaterThanOrEqual(3);
  });
});

// WCAG 2.2 AAA.
test.each(['light', 'dark'] as const)('with more contrast the %s theme can be read from farther away', (theme) => {
  for (const ground of ['paper', 'surface', 'target']) {
    for (const role of ['ink', 'ink-quiet', 'link', 'error']) expect(contrast(role, ground, theme, moreContrastRoles), `${role} on ${ground}`).toBeGreaterThanOrEqual(7);
    for (const role of ['line-strong', 'mark', 'focus']) expect(contrast(role, ground, theme, moreContrastRoles), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(globSync('src/**/*.{css,astro,tsx}').filter((file) => !file.endsWith('tokens.css')))('%s takes its colors from roles', (file) => {
  const raw = readFileSync(file, 'utf8').match(/(?<![&\w/"'(])#(?:[0-9a-f]{3,4}){1,2}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\(/gi);
  expect(raw).toBeNull();
});
