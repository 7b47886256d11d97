import { useEffect, useRef, useState } from 'preact/hooks';
import type { DoubtReport, DoubtSetUp } from '../../../engine/decide/doubt-report.ts';
import type { DoubtAnswer, DoubtQuestion } from './doubt-worker.ts';

/** The doubt report that was worked out last, and whether it is that of the set-up given. */
export interface DoubtState {
  readonly report: DoubtReport;
  readonly isOld: boolean;
  /** Why there will be no newer one. */
  readonly failed: boolean;
}

/**
 * Works out flip points and ranges in a worker, so that typing never waits for them. One question is asked at a time; what was
 * typed meanwhile is asked when the answer has come, and only the latest of it.
 */
export function useDoubt(built: DoubtReport, setUp: DoubtSetUp, key: string): DoubtState {
  const [shown, show] = useState({ report: built, key });
  const [failed, fail] = useState(false);
  const line = useRef<Line | null>(null);
  useEffect(() => {
    // Once something was asked, its answer may be on the way and would replace what is shown.
    if (key === shown.key && !line.current) return;
    line.current ??= openLine(() => fail(true));
    line.current.ask(setUp, (report) => show({ report, key }));
  }, [key]);
  useEffect(() => () => line.current?.close(), []);
  return { report: shown.report, isOld: key !== shown.key, failed };
}

interface Line {
  readonly ask: (setUp: DoubtSetUp, onAnswer: (report: DoubtReport) => void) => void;
  readonly close: () => void;
}

function openLine(onFailure: () => void): Line {
  const worker = new Worker(new URL('./doubt-worker.ts', import.meta.url), { type: 'module' });
  let [number, isBusy] = [0, false];
  let waiting: { readonly setUp: DoubtSetUp; readonly onAnswer: (report: DoubtReport) => void } | undefined;
  const next = () => {
    if (isBusy || !waiting) return;
    isBusy = true;
    const { setUp, onAnswer } = waiting;
    waiting = undefined;
    number += 1;
    worker.onmessage = ({ data }: MessageEvent<DoubtAnswer>) => {
      if (data.number !== number) return;
      isBusy = false;
      // An answer to what has been typed over since would only flash.
      if (!waiting) onAnswer(data.report);
      next();
    };
    worker.postMessage({ ...setUp, number } satisfies DoubtQuestion);
  };
  worker.onerror = onFailure;
  return {
    ask: (setUp, onAnswer) => {
      waiting = { setUp, onAnswer };
      next();
    },
    close: () => worker.terminate(),
  };
}
