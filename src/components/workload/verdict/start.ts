/** Brings the page of the verdict to life; until then, and without this script, it shows the example. */
import { afterPaint } from '../../site/after-paint.ts';

const root = document.querySelector<HTMLElement>('[data-verdict]');
if (root) void afterPaint().then(() => import('./mount.tsx')).then(({ mount }) => mount(root));
