/** Where the chosen theme is kept; nothing is kept for that of the system. */
export const THEME_KEY = 'loaded-cost-theme';

/** A script that shows the chosen theme. It stands in the head of each page, before anything is painted, so that no theme flashes; without storage the theme is the system's. */
export const SHOW_THEME = `try{document.documentElement.dataset.theme=localStorage['${THEME_KEY}']??''}catch{}`;
