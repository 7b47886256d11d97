/**
 * What a service worker has around it, as far as this one uses it. TypeScript's own library for workers cannot stand beside the
 * one for pages in one project.
 */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { readonly includeUncontrolled: boolean; readonly type: 'all' }) => Promise<readonly { readonly id: string }[]>;
  };
  readonly navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
  };
  /** Written before the worker's code by the build: the address of every file, with a digest of its content. */
  readonly version: { readonly name: string; readonly digests: Readonly<Record<string, string>> };
}

/** An event that the worker stays awake for. */
interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page, or the request for one. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** The page that asks. */
  readonly clientId: string;
  /** The page that will be, if a page is asked for. */
  readonly resultingClientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** The worker's global object. */
export const worker = self as unknown as WorkerScope;
