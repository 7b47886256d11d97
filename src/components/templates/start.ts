/** Brings the form of a template to life. It is what its page is for, so it is not waited for as calculators are. */
import { afterPaint } from '../site/after-paint.ts';

const root = document.querySelector<HTMLElement>('[data-template]');
if (root) void afterPaint().then(() => import('./mount.tsx')).then(({ mount }) => mount(root));
