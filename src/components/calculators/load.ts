/** What a calculator's folder exports in `mount.tsx`. */
interface Mountable {
  readonly mount: (root: HTMLElement) => void;
}

const calculators = import.meta.glob<Mountable>('./*/mount.tsx');

/** A calculator near the screen is worth downloading; one screen below the fold may never be read. */
const NEAR = '300px';

for (const root of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    calculators[`./${root.dataset['calculator'] ?? ''}/mount.tsx`]?.().then(
      ({ mount }) => mount(root),
      // Offline, say: the built page stands, and the next touch tries again.
      () => (isLoading = false),
    );
  };
  root.addEventListener('focusin', load);
  root.addEventListener('pointerover', load);
  // A link with inputs in it is there to show their result.
  if (location.search) load();
  else new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    load();
  }, { rootMargin: NEAR }).observe(root);
}
