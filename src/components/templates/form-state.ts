import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fieldsOf, type Template } from '../../../templates/template.ts';
import { keep, readKept, whenKeptElsewhere } from './kept.ts';
import { changedTexts, initialTexts, leftText, textsFromAddress, type Texts } from './state.ts';

/** A template as a reader has filled it in so far. */
export interface FormState {
  readonly texts: Texts;
  /** The boxes that the reader has left: nobody is corrected in the middle of typing. */
  readonly left: ReadonlySet<string>;
  /** Whether this browser keeps what is entered; undefined until it was asked. */
  readonly isKept?: boolean;
  /** What the boxes held before a link, the reader’s workload or “Forget” replaced it. */
  readonly replaced?: { readonly by: 'link' | 'workload' | 'forgetting'; readonly texts: Texts };
}

/** Takes up what this browser has kept, and over it what the address fills in. */
function restored(template: Template, search: string): FormState {
  const kept = readKept(template.slug);
  const before = { ...initialTexts(template), ...kept };
  const linked = textsFromAddress(template, search);
  const texts = { ...before, ...linked };
  const isReplaced = kept !== undefined && Object.keys(linked).some((key) => key in kept && kept[key] !== linked[key]);
  return {
    texts,
    left: new Set(Object.keys({ ...kept, ...linked })),
    isKept: kept !== undefined,
    ...(isReplaced && { replaced: { by: 'link', texts: before } }),
  };
}

export interface Form {
  readonly state: FormState;
  readonly type: (key: string, text: string) => void;
  readonly leave: (key: string) => void;
  /** Puts the reader’s workload into its boxes. */
  readonly takeOver: (workload: Texts) => void;
  readonly forget: () => void;
  readonly undo: () => void;
}

/**
 * The state of a template’s form, kept in this browser alone. The first render is that of a blank template, because the page
 * was built with it; what was kept comes before anything is painted. What another tab keeps later is shown here too.
 */
export function useForm(template: Template): Form {
  const [state, set] = useState<FormState>(() => ({ texts: initialTexts(template), left: new Set() }));
  useLayoutEffect(() => set(restored(template, location.search)), []);
  const fromElsewhere = useRef<Texts>();
  useLayoutEffect(
    () =>
      whenKeptElsewhere(template.slug, (kept) => {
        const texts = { ...initialTexts(template), ...kept };
        fromElsewhere.current = texts;
        set(({ left }) => ({ texts, left: new Set([...left, ...Object.keys(kept)]), isKept: true }));
      }),
    [],
  );
  // Before the next event: a reader may type and leave at once.
  useLayoutEffect(() => {
    // Writing back what came from another tab could undo what has been typed there since.
    if (state.isKept === undefined || state.texts === fromElsewhere.current) return;
    const isKept = keep(template.slug, changedTexts(initialTexts(template), state.texts));
    if (isKept !== state.isKept) set((before) => ({ ...before, isKept }));
    // What the link brought is kept now. Left in the address it would undo later changes at the next reload.
    if (isKept && location.search) history.replaceState(history.state, '', location.pathname + location.hash);
  }, [state.texts, state.isKept]);
  return {
    state,
    type: (key, text) => set(({ replaced: _, ...before }) => ({ ...before, texts: { ...before.texts, [key]: text } })),
    leave: (key) =>
      set((before) => {
        const field = fieldsOf(template).find((candidate) => candidate.key === key)!;
        return { ...before, texts: { ...before.texts, [key]: leftText(field, before.texts[key] ?? '') }, left: new Set([...before.left, key]) };
      }),
    takeOver: (workload) =>
      set(({ texts, ...before }) => ({ ...before, texts: { ...texts, ...workload }, left: new Set([...before.left, ...Object.keys(workload)]), replaced: { by: 'workload', texts } })),
    forget: () => set(({ texts, ...before }) => ({ ...before, texts: initialTexts(template), left: new Set(), replaced: { by: 'forgetting', texts } })),
    undo: () => set(({ replaced, ...before }) => (replaced ? { ...before, texts: replaced.texts, left: new Set(Object.keys(replaced.texts)) } : before)),
  };
}
