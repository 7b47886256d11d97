/** What `mount.tsx` of a form exports. */
export interface View {
  /** Fetches what the form in `root` needs. @returns what brings it to life, at once */
  readonly prepare: (root: HTMLElement) => (() => void) | Promise<() => void>;
}

/** A form of the built page that nobody has touched yet. */
export interface SleepingForm {
  /** Fetches its code, so that the first touch need not wait for it. */
  readonly prepare: () => unknown;
  /** Brings it to life now: there is something to show other than what the page was built with. */
  readonly wake: () => void;
}

/**
 * Until the reader uses it, a form shows what it was built with, and work on it would only hold up reading. It comes to life at the
 * first touch: with its code there, before the touch has any other effect. From then on `root` is marked with `data-awake`.
 */
export function sleepingForm(root: HTMLElement, fetchView: () => Promise<View>): SleepingForm {
  let prepared: Promise<() => void> | undefined;
  const isAsleep = () => !('awake' in root.dataset);
  const prepare = () =>
    (prepared ??= fetchView()
      .then((view) => view.prepare(root))
      // Offline, say: the built page stands, and the next touch or sight tries again.
      .catch((error: unknown) => {
        prepared = undefined;
        throw error;
      }));
  const wake = (touch?: Event) => {
    const pressed = touch?.type === 'click' && isAsleep() && (touch.target as Element).closest('button');
    void prepare().then((live) => {
      if (isAsleep()) live();
      root.dataset['awake'] = '';
      // The code came after the click.
      if (pressed) pressed.click();
    });
  };
  for (const type of ['focusin', 'pointerover', 'click']) root.addEventListener(type, wake);
  // A reader may have been quicker than this script.
  if (root.matches(':focus-within, :hover')) wake();
  return { prepare, wake };
}
