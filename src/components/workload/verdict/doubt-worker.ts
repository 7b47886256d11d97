import { doubtReport, type DoubtReport, type DoubtSetUp } from '../../../engine/decide/doubt-report.ts';

/** A question with its number, so that an answer can be told from one to an earlier question. */
export interface DoubtQuestion extends DoubtSetUp {
  readonly number: number;
}

export interface DoubtAnswer {
  readonly number: number;
  readonly report: DoubtReport;
}

addEventListener('message', ({ data }: MessageEvent<DoubtQuestion>) => {
  const answer: DoubtAnswer = { number: data.number, report: doubtReport(data) };
  postMessage(answer);
});
