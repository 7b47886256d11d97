import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceEffects, COMPLETE_CHOICES, moreThan } from '../../src/engine/models/lcpr-complete-choices.ts';
import type { LcprCompleteInputs } from '../../src/engine/models/lcpr-complete-inputs.ts';
import { lcprComplete } from '../../src/engine/models/lcpr-complete.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { promptCaching } from '../../src/engine/models/prompt-caching.ts';
import { batchDiscount } from '../../src/engine/models/batch-discount.ts';
import { retryInflation } from '../../src/engine/models/retry-inflation.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { computed } from '../support/computed.ts';
import { atLeast, near, plausible } from '../support/plausible.ts';

/** Plausible inputs whose cache shares and retries make sense together. */
const inputs = plausible(lcprComplete).map((i): LcprCompleteInputs => ({
  ...i,
  cacheWriteShare: i.cacheWriteShare * (1 - i.cacheHitShare),
  retryRate: Math.min(i.retryRate, 0.9),
}));
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const loaded = (i: LcprCompleteInputs): number => computed(lcprComplete, i).usdPerSuccess;
const standard = defaults(lcprComplete.inputs);
/** The part of the inputs that `lcpr` takes. */
const ofLcpr = (i: LcprCompleteInputs) => Object.fromEntries(Object.keys(lcpr.inputs).map((name) => [name, i[name as keyof LcprCompleteInputs]]));

describe('at the defaults of its choices', () => {
  test('it gives what lcpr gives, to the last digit, and the same refusals', () => {
    fc.assert(
      fc.property(anyInputs(lcpr.inputs), (workload) => {
        const [complete, plain] = [evaluate(lcprComplete, { ...standard, ...workload }), evaluate(lcpr, workload)];
        const expected = plain.kind === 'value' ? { ...plain.value, changeUsdPerSuccess: 0, defaultUsdPerSuccess: plain.value.usdPerSuccess } : undefined;
        expect(complete).toMatchObject(expected ? { kind: 'value', value: expected } : plain);
      }),
    );
  });

  test('whatever the other inputs say, turning the choices off gives lcpr', () => {
    fc.assert(
      fc.property(inputs, (i) => {
        expect(computed(lcprComplete, i).defaultUsdPerSuccess).toBe(computed(lcpr, ofLcpr(i) as never).usdPerSuccess);
      }),
    );
  });
});

describe('each choice agrees with the model that is about it', () => {
  test('a cache that every attempt reads or writes', () => {
    fc.assert(
      fc.property(inputs, share, share, (i, hitRate, cacheablePart) => {
        const { readUsdPerMtok, writeUsdPerMtok } = { readUsdPerMtok: i.inputUsdPerMtok * 0.1, writeUsdPerMtok: i.inputUsdPerMtok * 1.25 };
        const cached = { ...standard, ...ofLcpr(i), cacheablePart, cacheHitShare: hitRate, cacheWriteShare: 1 - hitRate, cachedPriceShare: 0.1, shortWriteMultiple: 1.25 };
        const other = { ...(ofLcpr(i) as never as LcprCompleteInputs), prefixTokens: i.inputTokens * cacheablePart, hitRate, readUsdPerMtok, writeUsdPerMtok };
        near(loaded(cached), computed(promptCaching, other).cachedUsdPerSuccess);
      }),
    );
  });

  test('a share of the requests in batches', () => {
    fc.assert(
      fc.property(inputs, share, share, (i, eligibleShare, batchDiscountShare) => {
        const multiple = 1 - batchDiscountShare;
        const batched = { ...standard, ...ofLcpr(i), tier: 1, tierShare: eligibleShare, tierInputMultiple: multiple, tierOutputMultiple: multiple };
        const other = { ...(ofLcpr(i) as never as LcprCompleteInputs), eligibleShare, batchDiscount: batchDiscountShare, setUpHours: 0 };
        near(loaded(batched), computed(batchDiscount, other).batchUsdPerSuccess);
      }),
    );
  });

  test('retries that fail make the attempts of an unlimited chain, never fewer than retries counted once', () => {
    fc.assert(
      fc.property(inputs, (i) => {
        const chain = computed(lcprComplete, { ...i, retries: 1 }).attemptsPerRequest;
        near(chain, computed(retryInflation, { ...defaults(retryInflation.inputs), measured: i.retryRate }).unlimitedMultiplier);
        atLeast(chain, computed(lcprComplete, { ...i, retries: 0 }).attemptsPerRequest);
      }),
    );
  });
});

describe('properties', () => {
  test.each(['reasoningMultiple', 'regionalMultiple', 'longContextInputMultiple', 'longContextOutputMultiple', 'storageUsdPerMtokHour', 'cachedPriceShare', 'shortWriteMultiple', 'longWriteMultiple', 'tierInputMultiple', 'tierOutputMultiple', 'storedPrefixes', 'storedHoursPerMonth'] as const)(
    'more %s never costs less',
    (input) => {
      fc.assert(
        fc.property(inputs, fc.integer({ min: 1, max: 5 }), (i, factor) => {
          const more = Math.min(lcprComplete.inputs[input].maximum, i[input] * factor);
          atLeast(loaded({ ...i, [input]: more }), loaded(i));
        }),
      );
    },
  );

  test('the more repaired requests count as successes, the less a success costs', () => {
    fc.assert(
      fc.property(inputs, share, (i, of) => {
        atLeast(loaded({ ...i, repairedShare: i.repairedShare * of }), loaded(i));
      }),
    );
  });

  test('the long-context price holds for all tokens of a request above the threshold, and for none at it', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 1_000_000 }), (i, longContextOverTokens) => {
        const at = (inputTokens: number) => computed(lcprComplete, { ...i, longContextOverTokens, inputTokens });
        const [below, above] = [at(longContextOverTokens), at(longContextOverTokens + 1)];
        near(above.outputPriceInForce, below.outputPriceInForce * i.longContextOutputMultiple);
        near(above.inputPriceInForce, below.inputPriceInForce * i.longContextInputMultiple);
      }),
    );
  });

  test('the parts of the bill add up to it', () => {
    fc.assert(
      fc.property(inputs, (i) => {
        const cost = computed(lcprComplete, i);
        near(cost.tokenUsdPerMonth + cost.storageUsdPerMonth + cost.repairUsdPerMonth + cost.engineeringUsdPerMonth, cost.monthlyUsd);
        near(cost.usdPerSuccess * cost.successesPerMonth, cost.monthlyUsd);
      }),
    );
  });

  test('a repair as a new prompt that always works costs what the same request costs again', () => {
    fc.assert(
      fc.property(inputs, (i) => {
        const repaired = computed(lcprComplete, { ...i, repairPricing: 1, repairedShare: 1, engineeringHoursPerMonth: 0, storageUsdPerMtokHour: 0 });
        near(repaired.usdPerSuccess, repaired.rawUsdPerRequest * repaired.attemptsPerRequest * (2 - i.gatePassRate));
      }),
    );
  });

  test('a choice made alone changes what is said of it, and nothing is said of the others', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...COMPLETE_CHOICES), (i, choice) => {
        const alone = { ...i, ...Object.fromEntries(COMPLETE_CHOICES.filter((other) => other !== choice).flatMap(({ switches }) => switches.map((name) => [name, standard[name]]))) };
        const { changes, changeUsdPerSuccess, conventionsInForce } = computed(lcprComplete, alone);
        const effects = choiceEffects(alone);
        expect(effects.length).toBeLessThanOrEqual(1);
        expect(changes).toHaveLength(1);
        for (const { name, usdPerSuccess } of effects) {
          expect(name).toBe(choice.name);
          expect(usdPerSuccess).toBe(changeUsdPerSuccess);
        }
        expect(conventionsInForce.filter((sentence, at) => sentence !== COMPLETE_CHOICES[at]?.byDefault).length).toBe(effects.length);
      }),
    );
  });
});

describe('the derivation', () => {
  const steps = (of: Partial<LcprCompleteInputs>) => {
    const given = { ...standard, ...of };
    return lcprComplete.steps(given, computed(lcprComplete, given));
  };
  const formula = (label: string, of: Partial<LcprCompleteInputs>) => steps(of).find((step) => step.label === label)?.formula;

  test('leads from the prices to the loaded cost, and shows a tier and a change only where there is one', () => {
    const always = [
      'Billed output tokens of an attempt', 'Average input price', 'Output price in force', 'An attempt at the standard prices', 'Raw cost per request',
      'Attempts per request', 'Attempts a month', 'Tokens', 'Rent of the cache', 'Repair', 'Engineering', 'Monthly cost', 'Successes a month',
      'Loaded cost per request', 'Overhead ratio',
    ];
    expect(steps({}).map(({ label }) => label)).toEqual(always);
    const more = steps({ tier: 1 }).map(({ label }) => label);
    expect(more.filter((label) => !always.includes(label))).toEqual(['An attempt on the tier', 'Change by all choices together']);
  });

  test('writes each way of counting as its own formula', () => {
    expect([formula('Attempts per request', {}), formula('Attempts per request', { retries: 1 })]).toEqual(['1 + retry', '1 / (1 − retry)']);
    expect(formula('Repair', { repairPricing: 1 })).toBe('requests × (1 − gate) × raw × attemptsPerRequest');
    expect(formula('Repair', {})).toBe('requests × (1 − gate) × repair');
  });
});

describe('in words', () => {
  const words = (of: Partial<LcprCompleteInputs>) => computed(lcprComplete, { ...standard, ...of });

  test('every choice has a sentence for its default and another for its alternative', () => {
    const all: Partial<LcprCompleteInputs> = {
      retries: 1, reasoningMultiple: 3, cacheHitShare: 0.5, cacheWriteShare: 0.25, cacheLifetime: 2, storageUsdPerMtokHour: 4.5, storedPrefixes: 2,
      longContextOverTokens: 500, tier: 3, tierShare: 0.4, tierInputMultiple: 2.5, tierOutputMultiple: 2, regionalMultiple: 1.1, repairPricing: 1, repairedShare: 0.8,
    };
    expect(words({}).conventionsInForce).toEqual([
      'Each retry is one extra attempt that is billed in full: attempts = requests × (1 + retry rate).',
      'The output entered is the output billed.',
      'No input is read from a cache or written to one.',
      'Keeping a cache costs nothing.',
      'One price holds for requests of any length.',
      'All requests pay the standard prices.',
      'No surcharge is paid for a region.',
      'A request that fails the gate costs a flat amount to repair, the same for every offer.',
      'A repaired request is paid for but is not counted as a success.',
    ]);
    expect(words(all).conventionsInForce).toEqual([
      'Retries that fail and are retried again: attempts = requests / (1 − retry rate).',
      'Billed output is 3× the visible output, because reasoning is billed as output.',
      '50% of attempts read a prefix of 80% of the input at 10% of its price, and 25% write it at 2×.',
      'Keeping 2 prefixes in the cache is paid by the hour.',
      'A request of more than 500 input tokens pays long-context prices on all its tokens; this one does.',
      '40% of requests go out on the priority tier, at 2.50× the price of input and 2× that of output.',
      'Every token costs 1.10× the standard price, for its region.',
      'A request that fails the gate costs one more request at the offer’s own prices to repair, its retries included.',
      '80% of failures count as successes after their repair.',
    ]);
    expect(words(all).changes.map((sentence) => sentence.split(':')[0])).toEqual([...COMPLETE_CHOICES.map(({ name }) => name), 'All together']);
    expect(words({ ...all, longContextOverTokens: 800 }).conventionsInForce[4]).toMatch(/more than 800 input tokens .*this one does not\.$/);
  });

  test('says more, less and no change', () => {
    expect(words({ regionalMultiple: 1.1 }).changes).toEqual(['Region: $0.0017 per success more.']);
    expect(words({ tier: 1 }).changes).toEqual(['Service tier: $0.0087 per success less.']);
    expect(words({ tier: 1, tierShare: 0 }).changes).toEqual(['Service tier: no change.']);
    expect(words({ regionalMultiple: 1.1, tier: 1 }).changes).toEqual([
      'Service tier: $0.0087 per success less.',
      'Region: $0.0017 per success more.',
      'All together: $0.0078 per success less.',
    ]);
  });

  test('takes a difference by rounding for none', () => {
    expect(moreThan(0.1 + 0.2, 0.3)).toBe(0);
    expect(moreThan(1, 1 + 1e-9)).toBeGreaterThan(0);
    expect(moreThan(1e-6, 1.001e-6)).toBeCloseTo(1e-9, 20);
    expect(moreThan(1e6, 1e6 + 1e-8)).toBe(0);
  });

  test('a cache that is only read, or only written, is a choice made', () => {
    expect(words({ cacheHitShare: 0.5 }).changes[0]).toMatch(/^Cached input: .* less\.$/);
    expect(words({ cacheWriteShare: 0.5 }).changes[0]).toMatch(/^Cached input: .* more\.$/);
  });

  test.each([
    [{ cacheHitShare: 0.7, cacheWriteShare: 0.31 }, 'at most 100%'],
    [{ retries: 1, retryRate: 1 }, 'the retries never end'],
    [{ gatePassRate: 0 }, 'No request passes the quality gate'],
  ])('refuses %o with a reason', (of, reason) => {
    const outcome = evaluate(lcprComplete, { ...standard, ...of });
    expect(outcome.kind === 'value' ? '' : outcome.reason).toContain(reason);
  });

  test('shares that fill the whole by rounding are accepted', () => {
    fc.assert(
      fc.property(share, (hit) => {
        expect(evaluate(lcprComplete, { ...standard, cacheHitShare: hit, cacheWriteShare: 1 - hit + 1e-12 }).kind).toBe('value');
      }),
    );
  });
});
