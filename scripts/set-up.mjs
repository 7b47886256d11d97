// Installs the packages when they are missing or differ from package-lock.json; otherwise it does nothing.
// It runs before anything is installed, so it uses no package and only what Node 20 has.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/**
 * The packages of a lock file by their folder, or undefined when there is no such file.
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 */
function packagesOf(file) {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    delete packages[''];
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * npm writes what it has installed to a lock file of its own, as the last step of an installation. Optional packages
 * are missing from it when they are made for another platform.
 */
function isInstalled() {
  const locked = packagesOf('package-lock.json') ?? {};
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return false;
  const same = (/** @type {Package} */ a, /** @type {Package | undefined} */ b) => a.version === b?.version && a.integrity === b?.integrity;
  return (
    Object.entries(locked).every(([folder, entry]) => same(entry, installed[folder]) || (entry.optional && !installed[folder])) &&
    Object.keys(installed).every((folder) => folder in locked)
  );
}

/** npm must not run on the Node inside node_modules, which `npm ci` deletes first. */
function pathWithoutPackages() {
  const ofProject = join(root, 'node_modules');
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(ofProject)).join(delimiter);
}

function install() {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: pathWithoutPackages() },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: npm says above why. They come from the npm registry.');
    process.exit(1);
  }
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Node ${OLDEST_NODE} or later is needed to set this up; this is Node ${process.versions.node}.`);
  process.exit(1);
}
if (!isInstalled()) install();
