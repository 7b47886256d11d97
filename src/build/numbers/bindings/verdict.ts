import type { GuideData } from '../../../engine/claim-context.ts';
import { doubtReport } from '../../../engine/decide/doubt-report.ts';
import { exampleReader } from '../../../engine/decide/example-reader.ts';
import { planInputs } from '../../../engine/decide/plan.ts';
import { decisionReport } from '../../../engine/decide/report.ts';
import { decide } from '../../../engine/decide/verdict.ts';
import { formValue } from '../../../engine/models/form-value.ts';
import { workloadInputs } from '../../../engine/models/workload.ts';
import { WORKLOAD_INPUTS } from '../../../engine/state/reader-workload.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import { verdictData } from '../../../engine/verdict-data.ts';
import type { Resolver } from './resolve.ts';

/** `verdict <path>`: a text of the page of the verdict before anything is changed: `verdict offers 3 amounts monthlyUsd`. */
export const verdict: Resolver = (path, { data }) => {
  const found = path.reduce<unknown>((at, word) => (typeof at === 'object' && at !== null && Object.hasOwn(at, word) ? (at as Record<string, unknown>)[word] : undefined), textsOf(data));
  return typeof found === 'string' ? value(found) : invalid(`there is no text “${path.join(' ')}” of the verdict`);
};

const known = new WeakMap<GuideData, object>();

/** All texts of the page, worked out once. */
function textsOf(data: GuideData): object {
  const before = known.get(data);
  if (before) return before;
  const { current: edition, offers: byEdition, presets } = verdictData(data);
  const [reader, offers] = [exampleReader({ presets }, edition), byEdition[edition] ?? []];
  const texts = {
    ...decisionReport(decide(reader, offers)),
    ...doubtReport({ reader, offers, edition }),
    form: Object.fromEntries(WORKLOAD_INPUTS.map((input) => [input, formValue(workloadInputs[input], reader.inputs[input].value)])),
    plan: Object.fromEntries(Object.entries(planInputs).map(([input, spec]) => [input, formValue(spec, spec.default)])),
  };
  known.set(data, texts);
  return texts;
}
