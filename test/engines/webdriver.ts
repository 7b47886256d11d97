import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { WebkitPrograms } from '../../scripts/engines.ts';
import { freePort } from '../../scripts/free-port.ts';
import { DESKTOP, type Engine, type Key, type Session, type SessionOptions } from './session.ts';

const LONGEST_START_MS = 20_000;
const ASK_AGAIN_MS = 50;
/** The name under which the protocol wraps the id of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys that are no characters, as https://www.w3.org/TR/webdriver2/#keyboard-actions numbers them. */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003', ArrowDown: '\uE015', ' ': ' ' };

/** One command of the W3C WebDriver protocol: what it answers, or its error. */
async function command<Answer>(address: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Answer> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.error ?? ''}: ${value.message ?? ''}`);
  return value;
}

/** Notes what the page complains of from now on. The protocol has no way to hear a console. */
function listen(): void {
  const noted = window as unknown as { complaints?: string[] };
  if (noted.complaints) return;
  const complaints: string[] = (noted.complaints = []);
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complaints.push(`${violatedDirective} ${blockedURI}`));
}

class WebDriverSession implements Session {
  readonly downloads: string;
  private readonly address: string;

  constructor(address: string, downloads: string) {
    this.address = address;
    this.downloads = downloads;
  }

  private post<Answer>(path: string, body: object = {}): Promise<Answer> {
    return command(`${this.address}/${path}`, 'POST', body);
  }

  async open(address: string): Promise<void> {
    await this.post('url', { url: address });
    await this.run(listen);
  }

  async reload(): Promise<void> {
    await this.post('refresh');
    await this.run(listen);
  }

  async click(selector: string): Promise<void> {
    const { [ELEMENT]: id } = await this.post<Record<string, string>>('element', { using: 'css selector', value: selector });
    await this.post(`element/${id!}/click`);
  }

  async type(text: string): Promise<void> {
    const actions = text.split('').flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  press(key: Key): Promise<void> {
    return this.type(KEYS[key]);
  }

  choose(selector: string, value: string): Promise<void> {
    return this.click(`${selector} option[value="${value}"]`);
  }

  run<Arguments extends readonly unknown[], Result>(code: (...given: Arguments) => Result, ...given: Arguments): Promise<Awaited<Result>> {
    return this.post('execute/sync', { script: `return (${code.toString()})(...arguments)`, args: given });
  }

  complaints(): Promise<readonly string[]> {
    return this.run(() => (window as unknown as { complaints?: readonly string[] }).complaints ?? []);
  }

  close(): Promise<void> {
    return command(this.address, 'DELETE');
  }
}

/** Starts a virtual display, and gives its name: the server picks a free one and writes its number. */
async function startDisplay(program: string): Promise<{ readonly display: ChildProcess; readonly name: string }> {
  const size = `${DESKTOP.width}x${DESKTOP.height}x24`;
  const display = spawn(program, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(display.stdio[3]!, 'data', { signal: AbortSignal.timeout(LONGEST_START_MS) })) as [Buffer];
  return { display, name: `:${number.toString().trim()}` };
}

async function untilReady(driver: string): Promise<void> {
  const deadline = performance.now() + LONGEST_START_MS;
  for (;;) {
    try {
      await command(`${driver}/status`, 'GET');
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await after(ASK_AGAIN_MS);
    }
  }
}

/** How a session of the small browser is started. Without scripts in its markup a page runs none, while the driver still can. */
const browserOptions = (browser: string, scripts: boolean): object => ({
  binary: browser,
  args: ['--automation', ...(scripts ? [] : ['--enable-javascript-markup=false'])],
});

/** WebKitGTK’s small browser. Each session is a browser of its own, which keeps nothing; it puts downloads where the desktop of its user has them. */
export async function startWebkit(programs: WebkitPrograms): Promise<Engine> {
  const { display, name } = await startDisplay(programs.display);
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const downloads = join(home, 'Downloads');
  mkdirSync(downloads);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const driver = spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, DISPLAY: name } });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return {
    canStopScripts: true,
    async newSession({ scripts, window }: SessionOptions) {
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions(programs.browser, scripts) } };
      const { sessionId } = await command<{ sessionId: string }>(`${address}/session`, 'POST', { capabilities });
      const session = `${address}/session/${sessionId}`;
      await command(`${session}/window/rect`, 'POST', window);
      return new WebDriverSession(session, downloads);
    },
    stop() {
      driver.kill();
      display.kill();
      rmSync(home, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
