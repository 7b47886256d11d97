import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How a state is written in the query of an address, next to what others keep there, and read from it again. */
export interface AddressForm<S> {
  readonly read: (search: string) => S;
  readonly write: (state: S, search: string) => string;
  /** The id of the place on the page that a link with such a query leads to. */
  readonly target: string;
}

/**
 * State that the address holds, so that a reload, the back button and a link sent to somebody bring it back. The first
 * render is always that of `initial`, because the page was built with it; the address is read before anything is painted.
 */
export function useAddressState<S>(initial: () => S, { read, write, target }: AddressForm<S>): [S, (change: (state: S) => S) => void] {
  const [state, render] = useState(initial);
  // Two events can come between two renders, and the second builds on the first.
  const latest = useRef(state);
  const show = (next: S) => {
    latest.current = next;
    render(next);
  };
  useLayoutEffect(() => {
    const restore = () => {
      if (write(latest.current, location.search) !== location.search) show(read(location.search));
    };
    restore();
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);
  const change = (make: (state: S) => S) => {
    show(make(latest.current));
    replaceQuery(write(latest.current, location.search), target);
  };
  return [state, change];
}

function replaceQuery(query: string, target: string): void {
  if (query === location.search) return;
  try {
    history.replaceState(history.state, '', query ? `${query}#${target}` : location.pathname + location.hash);
  } catch {
    // Safari refuses more than a hundred changes in half a minute. The next change writes the whole state again.
  }
}
