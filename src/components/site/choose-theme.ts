/** The choice of the theme. It is kept where that can be, and shown on the way back to a page and in other tabs too. */
import { THEME_KEY } from './theme.ts';

const choice = document.querySelector<HTMLSelectElement>('.theme select')!;

function show(): void {
  try {
    choice.value = (localStorage[THEME_KEY] as string | undefined) ?? '';
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  document.documentElement.dataset['theme'] = choice.value;
}

addEventListener('pageshow', show);
addEventListener('storage', show);
choice.addEventListener('change', () => {
  try {
    localStorage[THEME_KEY] = choice.value;
  } catch {
    // As above.
  }
  show();
});
