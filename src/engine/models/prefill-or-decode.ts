import { count, percent } from '../format.ts';
import { invalid, value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { tokensPerRequestInput } from './gpu-inputs.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';

const speed = (label: string, byDefault: number, hint: string): InputSpec => ({
  label,
  unit: 'tokens/s',
  minimum: 1,
  maximum: 1e8,
  default: byDefault,
  hint,
  show: count(0, 'token'),
});

const inputs = {
  inputTokens: tokensPerRequestInput(
    'Input tokens',
    0,
    800,
    'Take the mean from the usage field of the API response; leave out tokens that a prefix cache serves.',
  ),
  outputTokens: tokensPerRequestInput(
    'Output tokens',
    0,
    400,
    'Include reasoning tokens: the GPU makes them one by one as well.',
  ),
  prefillTokensPerSecond: speed(
    'Input tokens a second, one GPU reading only',
    15_000,
    'Load test with long inputs and one token of output.',
  ),
  decodeTokensPerSecond: speed(
    'Output tokens a second, one GPU writing only',
    1500,
    'Load test with short inputs, at the batch of production.',
  ),
} as const satisfies InputSpecs;

export type PrefillOrDecodeInputs = Values<typeof inputs>;

export interface PrefillOrDecode {
  /** GPU time of one request, spread over its batch. */
  readonly prefillSeconds: number;
  readonly decodeSeconds: number;
  readonly prefillShare: number;
  /** Work of reading one input token, in output tokens: the share that other models charge for prefill. */
  readonly prefillEquivalent: number;
  /** Output tokens a second that remain when the same GPU also reads the input. */
  readonly outputTokensPerSecond: number;
  /** Input length at which reading and writing take the same GPU time. */
  readonly evenInputTokens: number;
  readonly verdict: readonly string[];
}

function compute(i: PrefillOrDecodeInputs): Outcome<PrefillOrDecode> {
  if (i.inputTokens + i.outputTokens === 0)
    return invalid('A request needs at least some input or output tokens; neither was entered');
  const prefillSeconds = i.inputTokens / i.prefillTokensPerSecond;
  const decodeSeconds = i.outputTokens / i.decodeTokensPerSecond;
  return value({
    prefillSeconds,
    decodeSeconds,
    prefillShare: prefillSeconds / (prefillSeconds + decodeSeconds),
    prefillEquivalent: i.decodeTokensPerSecond / i.prefillTokensPerSecond,
    outputTokensPerSecond: i.outputTokens / (prefillSeconds + decodeSeconds),
    evenInputTokens: (i.outputTokens * i.prefillTokensPerSecond) / i.decodeTokensPerSecond,
    verdict: [timeSentence(prefillSeconds, decodeSeconds), ruleSentence(i.inputTokens)],
  });
}

function timeSentence(prefillSeconds: number, decodeSeconds: number): string {
  if (prefillSeconds === decodeSeconds) return 'By GPU time, prefill and decode weigh the same.';
  return prefillSeconds > decodeSeconds
    ? 'By GPU time, prefill sets the pace: compute is the limit, and output tokens alone understate the load.'
    : 'By GPU time, decode sets the pace: memory bandwidth is the limit.';
}

/** The rule speaks of short and long outputs without saying how long; only its input lengths can be applied. */
function ruleSentence(inputTokens: number): string {
  if (inputTokens < RULES['decode-bound-input'].amount)
    return 'The rule of thumb on input length expects decode to set the pace.';
  if (inputTokens > RULES['prefill-bound-input'].amount)
    return 'The rule of thumb on input length expects prefill to set the pace.';
  return 'The rule of thumb says nothing about this input length.';
}

function steps(i: PrefillOrDecodeInputs, result: PrefillOrDecode): readonly Step[] {
  const { inputTokens: input, outputTokens: output, prefillTokensPerSecond: readSpeed, decodeTokensPerSecond: writeSpeed } = i;
  const { prefillSeconds: prefill, decodeSeconds: decode } = result;
  return [
    { label: 'GPU time for prefill', formula: 'input / readSpeed', values: { input, readSpeed }, result: prefill, unit: 's' },
    { label: 'GPU time for decode', formula: 'output / writeSpeed', values: { output, writeSpeed }, result: decode, unit: 's' },
    {
      label: 'Prefill’s share of the time',
      formula: 'prefill / (prefill + decode)',
      values: { prefill, decode },
      result: result.prefillShare,
      unit: 'share',
    },
    {
      label: 'One input token in output tokens',
      formula: 'writeSpeed / readSpeed',
      values: { writeSpeed, readSpeed },
      result: result.prefillEquivalent,
      unit: 'ratio',
    },
    {
      label: 'Output tokens a second with the input read',
      formula: 'output / (prefill + decode)',
      values: { output, prefill, decode },
      result: result.outputTokensPerSecond,
      unit: 'tokens/s',
    },
    {
      label: 'Input length at which both take as long',
      formula: 'output × readSpeed / writeSpeed',
      values: { output, readSpeed, writeSpeed },
      result: result.evenInputTokens,
      unit: 'tokens/request',
    },
  ];
}

/** Which phase takes a GPU’s time, from the two speeds; the essay’s rule of thumb beside it. */
export const prefillOrDecode: Model<typeof inputs, PrefillOrDecode> = {
  name: 'prefill-or-decode',
  title: 'Prefill or decode',
  summary: 'Whether reading the input or writing the output takes most of a GPU’s time.',
  inputs,
  outputs: {
    prefillSeconds: { label: 'GPU time for prefill', unit: 's', show: count(3, 'second') },
    decodeSeconds: { label: 'GPU time for decode', unit: 's', show: count(3, 'second') },
    prefillShare: { label: 'Prefill’s share of the time', unit: 'share', show: percent(0) },
    prefillEquivalent: { label: 'One input token in output tokens', unit: 'ratio', show: count(2) },
    outputTokensPerSecond: { label: 'Output tokens a second with the input read', unit: 'tokens/s', show: count(0, 'token') },
    evenInputTokens: { label: 'Input length at which both take as long', unit: 'tokens/request', show: count(0, 'token') },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'It adds the two phases up; runtimes that mix prefill chunks into decode steps overlap them and do somewhat better.',
    'Prefill slows down with the square of very long inputs, so measure its speed at your own length.',
    'Separate fleets for prefill and decode have other limits.',
  ],
};
