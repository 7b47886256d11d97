import { claim, comparison } from '../../../engine/claims.ts';
import { count, inWords, multiple } from '../../../engine/format.ts';
import { latencyDecomposition } from '../../../engine/models/latency-decomposition.ts';
import { defaults } from '../../../engine/models/model.ts';
import { cited, citedNumber, difference, formula, modelOutput, ratio } from '../../../engine/terms.ts';
import { modelDefault } from './terms.ts';

const total = citedNumber('slow-total', 'The slow answer', 's');
const decode = citedNumber('slow-decode', 'Its decode', 's');
const rest = difference('What is left of the slow answer without decode', total, decode);

/** The slow answer through the model of latency: all that is not decode stands in the queue, since only the sum matters. */
const fasterDecode = (output: 'newTotalMs' | 'speedup', what: string) =>
  modelOutput(
    latencyDecomposition,
    output,
    (c) => ({
      ...defaults(latencyDecomposition.inputs),
      networkMs: 0,
      queueMs: (total.amount(c) - decode.amount(c)) * 1000,
      prefillMs: 0,
      decodeMs: decode.amount(c) * 1000,
      afterMs: 0,
    }),
    what,
  );

const queueLeft = formula(
  'Time that the essay’s ranges leave to the queue, for the shorter prompt',
  'ms',
  '1000 × (total − decode) − 2 × hop − prefill − after',
  {
    total,
    decode,
    hop: citedNumber('hop-latency', 'A hop', 'ms', 'high'),
    prefill: citedNumber('prefill-short', 'Prefill', 'ms', 'high'),
    after: citedNumber('after-latency', 'After the answer', 'ms', 'high'),
  },
  (t) => 1000 * (t.total - t.decode) - 2 * t.hop - t.prefill - t.after,
);

/** The numbers of the section on where the time goes. */
export const latencyClaims = {
  'hop-latency': claim(cited('hop-latency', 'Network time of a hop'), count(0, 'millisecond')),
  'region-multiple': claim(cited('region-multiple', 'Network time across regions over that within one'), multiple(0)),
  'prefill-short': claim(cited('prefill-short', 'Prefill of the shorter prompt'), count(0, 'millisecond')),
  'prefill-short-tokens': claim(cited('prefill-short-tokens', 'Length of the shorter prompt'), count(0, 'token'), count(0)),
  'prefill-long': claim(cited('prefill-long', 'Prefill of the longer prompt'), count(0, 'millisecond')),
  'prefill-long-tokens': claim(cited('prefill-long-tokens', 'Length of the longer prompt'), count(0, 'token')),
  'after-latency': claim(cited('after-latency', 'Time after the answer'), count(0, 'millisecond')),
  'slow-total': claim(total, inWords('second')),
  'slow-decode': claim(decode, count(1, 'second')),
  'slow-rest': claim(rest, count(1, 'second')),
  'decode-half': comparison('half', ratio('Decode over the slow answer', decode, total), { low: 0.49, high: 0.51 }),
  'decode-faster': comparison('twice', modelDefault(latencyDecomposition, 'modelSpeedup'), { low: 1.99, high: 2.01 }),
  'faster-total': claim(
    formula('The slow answer with the faster decode', 's', 'ms / 1000', { ms: fasterDecode('newTotalMs', 'In milliseconds') }, ({ ms }) => ms / 1000),
    count(2, 'second'),
  ),
  'faster-gain': claim(fasterDecode('speedup', 'Gain with the faster decode'), multiple(2)),
  'queue-left': claim(queueLeft, count(0, 'millisecond')),
};
