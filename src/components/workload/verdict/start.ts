/** Brings the page of the verdict to life at the first touch, or at once where a workload is to be shown; until then, and without this script, it shows the example. */
import { afterPaint } from '../../site/after-paint.ts';
import { sleepingForm } from '../../site/first-touch.ts';
import { isNothingKept, KEY } from '../kept-text.ts';

const root = document.querySelector<HTMLElement>('[data-verdict]');
if (root) {
  const form = sleepingForm(root, () => import('./mount.tsx'));
  void afterPaint().then(isNothingKept() && location.search === '' ? form.prepare : form.wake);
  // Another tab has kept a workload.
  addEventListener('storage', ({ key }) => key === KEY && form.wake());
}
