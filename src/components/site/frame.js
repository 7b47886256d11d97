{
  const KEY = 'loaded-cost-theme';
  let theme = '';
  const show = () => {
    try {
      theme = localStorage.getItem(KEY) ?? '';
    } catch {}
    document.documentElement.dataset.theme = theme;
    const choice = document.querySelector('.theme select');
    if (choice) choice.value = theme;
  };
  show();
  for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, show);
  addEventListener('change', ({ target }) => {
    if (!target.matches('.theme select')) return;
    theme = target.value;
    try {
      localStorage.setItem(KEY, theme);
    } catch {}
    show();
  });
  // Control or Command and K, as the link to the search says.
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    document.querySelector('[aria-keyshortcuts]').click();
  });
}
