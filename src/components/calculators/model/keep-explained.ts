import { render } from 'preact';

/**
 * Keeps a calculator's derivation and charts at the inputs in use. The page is built with those of its defaults. What makes
 * new ones is fetched when there is something to see: a chart, or a derivation that the reader has opened.
 * @returns what to call after each change of the inputs
 */
export function keepExplained(root: HTMLElement): (inputs: Readonly<Record<string, number>>) => void {
  const derivation = root.querySelector<HTMLDetailsElement>('[data-derivation]');
  const charts = root.querySelector<HTMLElement>('[data-charts]');
  let latest: Readonly<Record<string, number>> | undefined;
  const explain = () => {
    if (!latest || (!charts && !derivation?.open)) return;
    void import('./explain.tsx').then((module) => module.explainAt(root.dataset['model']!, () => latest!, derivation, charts));
  };
  derivation?.addEventListener('toggle', explain);
  return (inputs) => {
    latest = inputs;
    // Until then there is nothing rather than the numbers of other inputs.
    for (const place of [derivation?.lastElementChild, charts]) {
      if (!place) continue;
      // Preact forgets what it drew; what the build drew it does not know of.
      render(null, place);
      place.replaceChildren();
    }
    explain();
  };
}
