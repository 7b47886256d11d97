/** Keys by the names that both protocols of the drivers can be given. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Backspace' | ' ' | 'ArrowDown';

/** One reader’s browser, new and empty: the little that every engine can be asked to do. */
export interface Session {
  /** The folder that downloads come to. */
  readonly downloads: string;
  /** Goes to an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses the pointer on the middle of an element that is in view. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses the option with this value. */
  choose(selector: string, value: string): Promise<void>;
  /** Runs a function in the page. It sees the page and its arguments, nothing else. */
  run<Arguments extends readonly unknown[], Result>(code: (...given: Arguments) => Result, ...given: Arguments): Promise<Awaited<Result>>;
  /** Errors and warnings that the page has caused. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Whether the scripts of a page run; false only where the engine can. */
  readonly scripts: boolean;
  readonly window: WindowSize;
}

/** A browser that gives one session after another. */
export interface Engine {
  /** Whether its driver can keep the scripts of a page from running. */
  readonly canStopScripts: boolean;
  newSession(options: SessionOptions): Promise<Session>;
  stop(): Promise<void>;
}

interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: WindowSize = { width: 1280, height: 900 };
/** As narrow as every engine can be made. */
export const PHONE: WindowSize = { width: 500, height: 900 };
