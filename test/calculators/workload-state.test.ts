import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaults } from '../../src/engine/models/model.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { readerWorkload } from '../../src/engine/state/reader-workload.ts';
import { inputSlot, offerSlot, planSlot, withConfidence } from '../../src/components/workload/slots.ts';
import { fieldAt, fromPreset, leftAt, matchingPreset, seenNow, staleSentence, stateOf, typedAt, withoutOwn } from '../../src/components/workload/state.ts';
import { keepWorkload, keptWorkload } from '../../src/components/workload/storage.ts';

const saas = defaults(workloadInputs);
const start = stateOf(readerWorkload(saas, '2026-05'));
const requests = inputSlot('requestsPerMonth');

describe('the form of the workload', () => {
  test('takes a good number at once and writes it its own way when the field is left', () => {
    const typed = typedAt(start, requests, '$1,200');
    expect(typed.reader.inputs.requestsPerMonth.value).toBe(1200);
    expect(fieldAt(typed, requests).text).toBe('$1,200');
    expect(fieldAt(leftAt(typed, requests), requests).text).toBe('1,200');
  });

  test('keeps what is no number, goes on with the last good value, and says so only then', () => {
    const typed = leftAt(typedAt(start, requests, 'abc'), requests);
    expect(fieldAt(typed, requests)).toMatchObject({ text: 'abc', value: 500_000, reported: true });
    expect(staleSentence(typed)).toMatch(/“abc” is not a number.*last good value/);
    expect(staleSentence(start)).toBeUndefined();
  });

  test('keeps of the plan only what differs from its default', () => {
    const slot = planSlot('engineerWeeks');
    const more = typedAt(start, slot, '20');
    expect(more.reader.plan).toEqual({ engineerWeeks: 20 });
    expect(typedAt(more, slot, String(slot.spec.default)).reader.plan).toEqual({});
  });

  test('gives an offer rates of its own and takes them away', () => {
    const own = typedAt(start, offerSlot('a/b', 'gatePassRate'), '80');
    expect(own.reader.offers).toEqual({ 'a/b': { gatePassRate: { value: 0.8, confidence: 'estimated' } } });
    expect(withoutOwn(own, 'a/b').reader.offers).toEqual({});
  });

  test('takes what was refused in those fields away with them, and nothing else', () => {
    const refused = typedAt(typedAt(start, offerSlot('a/b', 'gatePassRate'), 'abc'), offerSlot('a/c', 'gatePassRate'), 'def');
    const removed = withoutOwn(refused, 'a/b');
    expect(staleSentence(refused)).toContain('abc');
    expect(staleSentence(removed)).not.toContain('abc');
    expect(staleSentence(removed)).toContain('def');
  });

  test('finds the preset that it holds; a preset is assumed, whatever was measured before', () => {
    const preset = { name: 'x', title: 'X', inputs: { ...saas, gatePassRate: 0.5 } };
    const measured = { ...start, reader: withConfidence(start.reader, 'gatePassRate', 'measured') };
    expect(matchingPreset(measured, [preset])).toBeUndefined();
    const after = fromPreset(measured, preset);
    expect(matchingPreset(after, [preset])).toBe(preset);
    expect(matchingPreset(typedAt(after, requests, 'abc'), [preset])).toBeUndefined();
    expect(matchingPreset(typedAt(after, planSlot('engineerWeeks'), 'abc'), [preset])).toBe(preset);
    expect(after.reader.inputs.gatePassRate.confidence).toBe('assumed');
  });
});

describe('the workload kept in the browser', () => {
  afterEach(() => vi.unstubAllGlobals());
  const stub = (storage: Partial<Storage>) => {
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('dispatchEvent', () => true);
  };

  test('comes back as it was, and can be forgotten', () => {
    const kept = new Map<string, string>();
    stub({ getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text), removeItem: (key) => void kept.delete(key) });
    const reader = seenNow(start.reader, '2026-05');
    expect(keepWorkload(reader)).toBeUndefined();
    expect(keptWorkload()).toEqual({ kind: 'value', value: reader });
    keepWorkload(undefined);
    expect(keptWorkload()).toEqual({ kind: 'value', value: undefined });
  });

  test('that is corrupt, blocked or too much is a sentence', () => {
    const refuse = (name: string) => () => {
      throw new DOMException('no', name);
    };
    stub({ getItem: () => '{"format":"loaded-cost-workload","version":99}' });
    expect(keptWorkload()).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(/newer version/) as string });
    stub({ getItem: refuse('SecurityError'), setItem: refuse('SecurityError') });
    expect(keptWorkload()).toMatchObject({ reason: expect.stringMatching(/lets pages keep nothing/) as string });
    expect(keepWorkload(start.reader)).toMatch(/lets pages keep nothing/);
    stub({ setItem: refuse('QuotaExceededError') });
    expect(keepWorkload(start.reader)).toMatch(/is full/);
  });
});
