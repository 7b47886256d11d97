import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCES } from '../../../src/engine/confidence.ts';
import { checkInputs, defaults, inputProblem } from '../../../src/engine/models/model.ts';
import { workloadInputs } from '../../../src/engine/models/workload.ts';
import { planInputs, type PlanInput } from '../../../src/engine/decide/plan.ts';
import { required } from '../../../src/engine/outcome.ts';
import { readLink } from '../../../src/engine/state/read-link.ts';
import { readerWorkload, WORKLOAD_INPUTS, workloadOf, type ReaderWorkload } from '../../../src/engine/state/reader-workload.ts';
import { readWorkloadFile, workloadFromContent, writeWorkloadFile } from '../../../src/engine/state/workload-file.ts';
import { workloadFile } from '../../../src/engine/state/workload-schema.ts';
import { linkParts } from '../../../src/engine/state/write-link.ts';
import { anyReaderWorkload } from './any-workload.ts';
import { hostileTexts } from './hostile.ts';

const start = readerWorkload(defaults(workloadInputs), '2026-05');
const link = (workload: ReaderWorkload) => new URLSearchParams(linkParts(workload)).toString();
const open = (query: string) => readLink(new URLSearchParams(query), start);
const reasonOf = (content: unknown) => {
  const outcome = workloadFromContent(content);
  return outcome.kind === 'value' ? 'accepted' : outcome.reason;
};
const file = (change: object = {}) => ({ ...(JSON.parse(writeWorkloadFile(start)) as object), ...change });

/** Throws when a workload holds anything that a calculation or a page could trip over. */
function mustBeSound(workload: ReaderWorkload): void {
  const good =
    checkInputs(workloadInputs, workloadOf(workload)).kind === 'value' &&
    WORKLOAD_INPUTS.every((input) => CONFIDENCES.includes(workload.inputs[input].confidence)) &&
    Object.values(workload.offers).every((own) => Object.entries(own).every(([name, given]) => inputProblem(workloadInputs[name as 'retryRate'], given.value) === undefined)) &&
    Object.entries(workload.plan).every(([name, amount]) => inputProblem(planInputs[name as PlanInput], amount) === undefined) &&
    Object.values(workload.answers).every((own) => Object.values(own).every((answer) => typeof answer === 'boolean')) &&
    workload.name.length <= 80 &&
    /^\d{4}-\d{2}$/.test(workload.edition);
  if (!good) throw new Error(JSON.stringify(workload));
}

const mustBeSentence = (reason: string): void => {
  if (!/^\S.{10,}$/.test(reason) || reason.length > 600) throw new Error(`no sentence: ${reason}`);
};

describe('a workload file', () => {
  test('brings back what was written', () => {
    fc.assert(
      fc.property(anyReaderWorkload, (workload) => {
        expect(readWorkloadFile(writeWorkloadFile(workload))).toEqual({ kind: 'value', value: workload });
      }),
    );
  });

  test('of the first version is read: its numbers are assumed', () => {
    const old = { format: 'loaded-cost-workload', version: 1, edition: '2026-05', inputs: { ...defaults(workloadInputs), requestsPerMonth: 7 } };
    const read = required(workloadFromContent(old));
    expect(read.inputs.requestsPerMonth).toEqual({ value: 7, confidence: 'assumed' });
    expect(read.engine).toBe(1);
  });

  test.each([
    ['a newer version', file({ version: 3 }), /newer version of this guide \(3, .*reload the page/],
    ['no version', file({ version: undefined }), /version of the file must be a whole number from 1 to 2/],
    ['version 1.5', file({ version: 1.5 }), /version of the file must be/],
    ['a version that only objects have', file({ version: 'constructor' }), /version of the file must be/],
    ['another file', { name: 'package' }, /not a workload of this guide/],
    ['a list', [], /must be an object/],
    ['an unknown part', file({ colour: 'red' }), /“colour” is not a part of a workload file/],
    ['no inputs', file({ inputs: {} }), /Requests a month is missing/],
    ['an input out of range', file({ inputs: { ...start.inputs, gatePassRate: { value: 2, confidence: 'measured' } } }), /pass rate, percent must be between 0% and 100%; 200% was entered/],
    ['an unknown confidence', file({ inputs: { ...start.inputs, gatePassRate: { value: 1, confidence: 'sure' } } }), /must be one of assumed, estimated/],
    ['a long name', file({ name: 'a'.repeat(81) }), /one line of at most 80/],
    ['two lines of name', file({ name: 'a\nb' }), /one line/],
    ['an impossible edition', file({ edition: '2026-13' }), /must be a month/],
    ['an offer’s id with a script', file({ offers: { '<script>': {} } }), /“<script>” is not an offer’s id/],
    ['an answer that is neither', file({ answers: { openai: { residency: 'maybe' } } }), /true or false/],
    ['a first version whose inputs are a list', file({ version: 1, inputs: [1] }), /inputs must be an object/],
  ])('with %s is refused in a sentence', (_, content, reason) => expect(reasonOf(content)).toMatch(reason));

  test('that is no JSON, or far too long, is refused in a sentence', () => {
    expect(readWorkloadFile('{')).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(/not JSON/) as string });
    expect(readWorkloadFile('['.repeat(99_999))).toMatchObject({ kind: 'invalid' });
    expect(readWorkloadFile(' '.repeat(100_001))).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(/too long/) as string });
  });

  test('is accepted by the published schema exactly when the page reads it', () => {
    const parts = [undefined, null, 0, -1, 1, 1.5, 2, 3, '', 'x', 'a/b', '2026-05', true, [], {}, ['latency'], ['latency', 'x'], { 'a/b': {} }, { openai: { latency: true } }, { mode: 1 }, { mode: 9 }];
    const anyPart = fc.constantFrom(...parts);
    const anyContent = fc
      .tuple(anyReaderWorkload, fc.array(fc.tuple(fc.constantFrom('format', 'version', 'name', 'edition', 'engine', 'inputs', 'currentOffer', 'offers', 'requirements', 'answers', 'plan', 'other'), anyPart), { maxLength: 2 }))
      .map(([workload, changes]) => JSON.parse(JSON.stringify({ ...(JSON.parse(writeWorkloadFile(workload)) as object), ...Object.fromEntries(changes) })) as { version: unknown })
      .filter(({ version }) => version !== 1);
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(workloadFile.safeParse(content).success).toBe(workloadFromContent(content).kind === 'value');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a link', () => {
  test('brings back what it was made from, and has one form', () => {
    fc.assert(
      fc.property(anyReaderWorkload, (workload) => {
        const query = link(workload);
        expect(open(query)).toEqual({ workload, refused: [] });
        expect(link(open(query).workload)).toBe(query);
      }),
    );
  });

  test('can be read by people', () => {
    const workload = { ...start, offers: { 'a/b': { gatePassRate: { value: 0.9, confidence: 'estimated' as const } } }, answers: { openai: { latency: false } }, plan: { mode: 1 }, currentOffer: 'openai/gpt-5.5' };
    expect(decodeURIComponent(link(workload))).toBe(
      'v=1&edition=2026-05&engine=1&requests=500000&in=800&out=400&retry=3&gate=95&repair=0.002&hours=8&rate=100&trust=aaaaaaaa' +
        '&now=openai/gpt-5.5&own=a/b_gate_90_e&says=openai_latency_n&plan=mode_1',
    );
  });

  test('without a version is a calculator’s address: its numbers count, and nobody has vouched for them', () => {
    const measured = readerWorkload(defaults(workloadInputs), '2026-05', 'measured');
    const { workload, refused } = readLink(new URLSearchParams('requests=7&offers=a/b'), measured);
    expect(refused).toEqual([]);
    expect(workload.inputs.requestsPerMonth).toEqual({ value: 7, confidence: 'assumed' });
    expect(workload.inputs.inputTokens).toEqual({ value: 800, confidence: 'measured' });
  });

  test('of a newer version is refused as a whole, politely', () => {
    expect(open('v=2&requests=7')).toEqual({ workload: start, refused: [expect.stringMatching(/newer version of this guide \(2, .*reload/)] });
    expect(open('v=<b>&requests=7').refused).toEqual(['The link’s version “<b>” is not a whole number']);
  });

  test('is refused part by part', () => {
    const { workload, refused } = open('v=1&requests=many&gate=50&trust=zzzzzzzz&own=a/b_gate&plan=constructor_1&edition=soon&now=nobody');
    expect(workload.inputs.gatePassRate.value).toBe(0.5);
    expect({ ...workload, inputs: start.inputs }).toEqual(start);
    expect(refused).toHaveLength(6);
    refused.forEach(mustBeSentence);
  });

  test('with a part that is far too long is refused there', () => {
    expect(open(`v=1&requests=7&plan=${'a'.repeat(30_001)}`).refused).toEqual(['The link’s part “plan” is too long']);
  });
});

test('a hundred thousand hostile links and files: no crash, no bad number, a sentence for each refusal', () => {
  const good = fc.sample(anyReaderWorkload, { numRuns: 4, seed: 7 });
  let refusals = 0;
  for (const query of hostileTexts(60_000, [...Array.from({ length: 6 }, () => link(start)), ...good.map(link)], 1)) {
    const { workload, refused } = open(query);
    mustBeSound(workload);
    refused.forEach(mustBeSentence);
    refusals += refused.length > 0 ? 1 : 0;
  }
  for (const text of hostileTexts(40_000, [writeWorkloadFile(start), ...good.map(writeWorkloadFile)], 2)) {
    const outcome = readWorkloadFile(text);
    if (outcome.kind === 'value') mustBeSound(outcome.value);
    else mustBeSentence(outcome.reason);
    refusals += outcome.kind === 'value' ? 0 : 1;
  }
  // Neither of them refuses everything or accepts everything.
  expect(refusals).toBeGreaterThan(20_000);
  expect(refusals).toBeLessThan(95_000);
  // Two seconds on an idle machine.
}, 60_000);
