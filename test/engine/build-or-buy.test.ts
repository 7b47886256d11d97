import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildOrBuy, type BuildOrBuy } from '../../src/engine/models/build-or-buy.ts';
import type { Values } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof buildOrBuy.inputs>;
const choose = (i: Inputs): BuildOrBuy => required(buildOrBuy.compute(i));
const any = anyInputs(buildOrBuy.inputs);

test('the count of layers to build is the count of layers that say so', () => {
  fc.assert(
    fc.property(any, (i) => {
      const answer = choose(i);
      const says = [answer.gateway, answer.runtime, answer.kernels].filter((sentence) => sentence.startsWith('Build')).length;
      expect(answer.layersToBuild).toBe(says);
    }),
  );
});

test('nobody is told to build for want of GPUs, money or federal customers', () => {
  fc.assert(
    fc.property(any, (i) => {
      const plain = { ...i, unmetGatewayNeed: 0, customArchitecture: 0, kernelResearch: 0 };
      expect(choose(plain).layersToBuild).toBe(0);
    }),
  );
});

test('what a layer must save grows with its engineers and shrinks with the bill', () => {
  fc.assert(
    fc.property(any, (i) => {
      fc.pre(i.inferenceUsdPerMonth >= 1 && i.inferenceUsdPerMonth <= 1e9);
      const share = choose(i).savingShareNeeded!;
      expect(choose({ ...i, inferenceUsdPerMonth: i.inferenceUsdPerMonth * 2 }).savingShareNeeded! * 2).toBeCloseTo(share, 6);
      expect(choose({ ...i, buildEngineers: i.buildEngineers + 1 }).savingShareNeeded!).toBeGreaterThanOrEqual(share);
      expect(choose(i).money.includes('more than the whole bill')).toBe(share > 1);
    }),
  );
});
