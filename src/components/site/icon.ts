import svg from './icon.svg?raw';

/** The icon of the site as an address that holds it: in a page it costs fewer bytes than to ask for it, and no answer to wait for. */
export const ICON = `data:image/svg+xml,${svg.trim().replaceAll('"', "'").replaceAll('#', '%23')}`;
