import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { exampleReader } from '../../engine/decide/example-reader.ts';
import type { ReaderWorkload } from '../../engine/state/reader-workload.ts';
import type { VerdictData } from '../../engine/verdict-data.ts';
import { openedWorkload } from './opened.ts';
import { seenNow, staleSentence, stateOf, type WorkloadState } from './state.ts';
import { keepWorkload, whenKeptElsewhere } from './storage.ts';

/** The workload in a form: that of the link or of this browser, kept after each change. */
export interface WorkloadInUse {
  readonly state: WorkloadState;
  /** What the reader should know about where the workload came from, or why it is not kept. */
  readonly notices: readonly string[];
  /** What is read out after a change that is complete. */
  readonly said: string;
  readonly change: (make: (before: WorkloadState) => WorkloadState, isFinished: boolean) => void;
  readonly replace: (reader: ReaderWorkload) => void;
  readonly forget: () => void;
}

/**
 * The first render is always that of the example, because the page was built with it.
 * @param inWords the result in a sentence
 * @param isLinked whether the address of the page may hold a workload; on other pages it belongs to others
 */
export function useWorkload(data: VerdictData, inWords: (reader: ReaderWorkload) => string, isLinked = false): WorkloadInUse {
  const example = () => exampleReader(data, data.current);
  const [state, render] = useState(() => stateOf(example()));
  const [notices, notice] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  // Two events can come between two renders, and the second builds on the first.
  const latest = useRef(state);
  const show = (next: WorkloadState) => {
    latest.current = next;
    render(next);
  };
  useLayoutEffect(() => {
    const opened = openedWorkload(isLinked ? location.search : '', data, example());
    notice(opened.notices);
    if (opened.reader) show(stateOf(opened.reader));
  }, []);
  useLayoutEffect(
    () =>
      whenKeptElsewhere((reader) => {
        // What a link says is somebody else’s, and stays.
        if (isLinked && location.search) return;
        show(stateOf(reader ?? example()));
        notice([]);
      }),
    [],
  );
  /** Shows it and keeps it; with nothing to keep, forgets what was kept. */
  const keep = (next: WorkloadState, kept: ReaderWorkload | undefined) => {
    show(next);
    const problem = keepWorkload(kept && seenNow(kept, data.current));
    notice(problem ? [`${problem}.`] : []);
    // From here on the page is not what the link said.
    if (isLinked && location.search) history.replaceState(history.state, '', location.pathname);
  };
  const change = (make: (before: WorkloadState) => WorkloadState, isFinished: boolean) => {
    const next = make(latest.current);
    // Leaving a field untouched is no change, and must not replace what is kept by what a link brought.
    if (next.reader === latest.current.reader) show(next);
    else keep(next, next.reader);
    if (isFinished) say(staleSentence(next) ?? inWords(next.reader));
  };
  return { state, notices, said, change, replace: (reader) => keep(stateOf(reader), reader), forget: () => keep(stateOf(example()), undefined) };
}
