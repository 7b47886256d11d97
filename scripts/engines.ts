// Finds the browser engines that the journeys are run in beside Chromium. WebKit is that of WebKitGTK, with the driver and the display that it needs.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs of an engine, or the sentence that says why it cannot be had here. */
export type Found<Programs> = { readonly programs: Programs } | { readonly missing: string };

export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Draws the browser’s windows where nobody sees them. */
  readonly display: string;
}

const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
const MINI_BROWSERS = '/usr/{lib,libexec}/{*/,}webkit2gtk-4*/MiniBrowser';

function onSearchPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The stock Firefox: the one that `FIREFOX_PATH` names, else one that is installed. */
export function foundFirefox(): Found<string> {
  const named = process.env['FIREFOX_PATH'];
  const path = named ?? FIREFOX_NAMES.map(onSearchPath).find((found) => found !== undefined) ?? FIREFOX_PLACES.find((place) => existsSync(place));
  return path ? { programs: path } : { missing: 'no Firefox is installed. Install Firefox, or set FIREFOX_PATH to one' };
}

/** WebKitGTK’s driver, its small browser, and a virtual display. */
export function foundWebkit(): Found<WebkitPrograms> {
  if (process.platform !== 'linux') return { missing: 'it is driven through WebKitGTK, which is there for Linux only' };
  const [driver, display, browser] = [onSearchPath('WebKitWebDriver'), onSearchPath('Xvfb'), globSync(MINI_BROWSERS)[0]];
  if (driver && display && browser) return { programs: { driver, display, browser } };
  const absent = [driver ? '' : 'WebKitWebDriver', browser ? '' : 'MiniBrowser', display ? '' : 'Xvfb'].filter(Boolean);
  return { missing: `not installed: ${absent.join(', ')}. On Debian and its relatives, the packages webkit2gtk-driver and xvfb` };
}

/** A sentence for each engine that cannot be had here. */
export function missingEngines(): readonly string[] {
  const engines = [['Firefox', foundFirefox()], ['WebKit', foundWebkit()]] as const;
  return engines.flatMap(([name, found]) => ('missing' in found ? [`${name}: not available here: ${found.missing}.`] : []));
}
