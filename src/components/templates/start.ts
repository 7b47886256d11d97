/** Brings the form of a template to life at the first touch, or at once where there is something to fill it with. */
import { afterPaint } from '../site/after-paint.ts';
import { sleepingForm } from '../site/first-touch.ts';
import { readKept, whenKeptElsewhere } from './kept.ts';

const root = document.querySelector<HTMLElement>('[data-template]');
if (root) {
  const form = sleepingForm(root, () => import('./mount.tsx'));
  const slug = root.dataset['template']!;
  const kept = readKept(slug);
  // Where nothing can be kept, the form says so.
  const isAsBuilt = kept !== undefined && Object.keys(kept).length === 0 && location.search === '';
  void afterPaint().then(isAsBuilt ? form.prepare : form.wake);
  whenKeptElsewhere(slug, form.wake);
}
