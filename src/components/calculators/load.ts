import { sleepingForm, type View } from '../site/first-touch.ts';

/** The views that calculators have: offers side by side, any model as a form, and a model amid prose. */
const views: Readonly<Record<string, () => Promise<View>>> = {
  lcpr: () => import('./lcpr/mount.tsx'),
  model: () => import('./model/mount.tsx'),
  'in-place': () => import('./in-place/mount.tsx'),
};

/** A calculator near the screen is worth downloading; one screen below the fold may never be read. */
const NEAR = '300px';

for (const root of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
  const view = root.dataset['calculator']!;
  const form = sleepingForm(root, views[view]!);
  // A link with inputs in it is there to show their result. Those of a calculator amid prose begin with its id.
  const isInPlace = view === 'in-place';
  if (location.search.includes(isInPlace ? `${root.id}.` : '=')) form.wake();
  // Its form is closed: one who scrolls past needs nothing of it.
  // On a busy page one call brings several sights at once, and the first of them may be from before it was near.
  else if (!isInPlace) new IntersectionObserver((sights) => sights.some(({ isIntersecting }) => isIntersecting) && form.prepare(), { rootMargin: NEAR }).observe(root);
}
