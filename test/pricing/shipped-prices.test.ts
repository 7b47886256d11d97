import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { rowsInForce } from '../../src/engine/pricing/book.ts';
import type { RateKey } from '../../src/engine/pricing/rates.ts';
import { root } from '../support/bad-files.ts';

const { pricing } = loadGuideData(root);

/** Written out by hand from the record of May 2026: offer, who says so, evidence, when last seen, and the rates. */
type Expected = readonly [offer: string, accordingTo: string, evidence: string, verified: string, rates: Partial<Record<RateKey, number>>];

const tokens = (input: number, output: number, more: Partial<Record<RateKey, number>> = {}) => ({ input_usd_per_mtok: input, output_usd_per_mtok: output, ...more });
const cached = (rate: number) => ({ cached_input_usd_per_mtok: rate });
const batch = (input: number, output: number) => ({ batch_input_usd_per_mtok: input, batch_output_usd_per_mtok: output });
const hour = (rate: number) => ({ usd_per_gpu_hour: rate });
const range = (low: number, high: number) => ({ low_usd_per_gpu_hour: low, high_usd_per_gpu_hour: high });

const EXPECTED: readonly Expected[] = [
  ['openai/gpt-5.5', 'openai-pricing', 'page', '2026-05-11', tokens(5, 30, { ...cached(0.5), ...batch(2.5, 15), priority_input_usd_per_mtok: 12.5, priority_output_usd_per_mtok: 75, long_context_over_tokens: 272_000, long_context_input_usd_per_mtok: 10, long_context_output_usd_per_mtok: 45, regional_multiplier: 1.1 })],
  ['openai/gpt-5.4', 'openai-pricing', 'page', '2026-05-12', tokens(2.5, 15, { ...cached(0.25), ...batch(1.25, 7.5), long_context_over_tokens: 272_000, long_context_input_usd_per_mtok: 5 })],
  ['openai/gpt-5.4-mini', 'openai-pricing', 'page', '2026-05-12', tokens(0.75, 4.5, { ...cached(0.075), ...batch(0.375, 2.25) })],
  ['openai/gpt-5.4-nano', 'openai-pricing', 'page', '2026-05-12', tokens(0.2, 1.25, { ...cached(0.02), ...batch(0.1, 0.625) })],
  ['anthropic/claude-opus-4.7', 'essay', 'essay', '2026-05', tokens(5, 25, { ...cached(0.5), regional_multiplier: 1.1 })],
  ['anthropic/claude-sonnet-4.6', 'anthropic-pricing', 'page', '2026-05-12', tokens(3, 15, { ...cached(0.3), cache_write_5m_usd_per_mtok: 3.75, cache_write_1h_usd_per_mtok: 6, batch_multiplier: 0.5, regional_multiplier: 1.1 })],
  ['anthropic/claude-haiku-4.5', 'anthropic-pricing', 'page', '2026-05-12', tokens(1, 5, { ...cached(0.1), cache_write_5m_usd_per_mtok: 1.25, cache_write_1h_usd_per_mtok: 2, batch_multiplier: 0.5 })],
  ['google/gemini-2.5-pro', 'google-pricing', 'page', '2026-05-12', tokens(1.25, 10, { ...cached(0.125), cache_storage_usd_per_mtok_hour: 4.5, batch_multiplier: 0.5, long_context_over_tokens: 200_000, long_context_input_usd_per_mtok: 2.5, long_context_output_usd_per_mtok: 15, long_context_cached_input_usd_per_mtok: 0.25 })],
  ['google/gemini-3.1-pro-preview', 'google-pricing', 'page', '2026-05-12', tokens(2, 12)],
  ['together/deepseek-v3.1', 'together-pricing', 'page', '2026-05-12', tokens(0.6, 1.7)],
  ['together/llama-3.3-70b', 'together-pricing', 'page', '2026-05-12', tokens(0.88, 0.88)],
  ['together/llama-4-maverick', 'together-pricing', 'page', '2026-05-12', tokens(0.27, 0.85)],
  ['together/qwen3-8b', 'together-pricing', 'page', '2026-05-12', tokens(0.2, 0.2)],
  ['fireworks/llama-70b', 'essay', 'essay', '2026-05', tokens(0.9, 0.9)],
  ['fireworks/deepseek-v3.1', 'essay', 'essay', '2026-05', tokens(0.56, 1.68)],
  ['fireworks/llama-4-maverick', 'fireworks-pricing', 'page', '2026-05-12', tokens(0.15, 0.6, { ...cached(0.075), ...batch(0.075, 0.3) })],
  ['fireworks/deepseek-v4-pro', 'fireworks-pricing', 'page', '2026-05-11', tokens(1.74, 3.48, cached(0.2))],
  ['fireworks/llama-3.1-8b-multi-lora', 'fireworks-pricing', 'page-undated', '2026-05', tokens(0.2, 0.2)],
  ['groq/llama-4-maverick', 'groq-pricing', 'page', '2026-05-12', tokens(0.5, 0.77, { ...cached(0.25), ...batch(0.25, 0.385) })],
  ['deepinfra/gpt-oss-120b', 'deepinfra-pricing', 'page', '2026-05-12', tokens(0.039, 0.19)],
  ['lambda/h100-sxm', 'essay', 'essay', '2026-05', hour(3.99)],
  ['lambda/h100-sxm', 'lambda-pricing', 'page', '2026-05-13', hour(4.29)],
  ['runpod/h100-sxm5', 'runpod-pricing', 'page-undated', '2026-05', hour(4.41)],
  ['aws/h200-p5e', 'aws-pricing', 'page-undated', '2026-05', { ...hour(4.975), instance_usd_per_hour: 39.8, instance_gpus: 8 }],
  ['coreweave/h100-sxm', 'coreweave-pricing', 'page-undated', '2026-05', hour(6.16)],
  ['baseten/h100', 'baseten-pricing', 'page-undated', '2026-05', hour(6.5)],
  ['baseten/b200', 'baseten-pricing', 'page-undated', '2026-05', hour(9.98)],
  ['together/h100-managed', 'essay', 'essay', '2026-05', range(1.76, 2.39)],
  ['together/h100-managed', 'together-pricing', 'page', '2026-05-12', hour(3.99)],
  ['together/h100-cluster', 'essay', 'essay', '2026-05', range(2.99, 3.99)],
  ['together/b200-managed', 'essay', 'essay', '2026-05', range(4, 5.5)],
  ['together/b200-managed', 'together-pricing', 'page', '2026-05-12', hour(9.95)],
  ['together/h200-dedicated', 'together-pricing', 'page', '2026-05-12', hour(5.49)],
  ['fireworks/h100-dedicated', 'fireworks-pricing', 'page', '2026-05-12', hour(7)],
  ['fireworks/h200-dedicated', 'fireworks-pricing', 'page', '2026-05-12', hour(7)],
  ['fireworks/b200-dedicated', 'fireworks-pricing', 'page', '2026-05-12', hour(10)],
];

const MAY_2026 = pricing.editions.find(({ id }) => id === '2026-05')!;
const inForce = (id: string) => rowsInForce(pricing.offers.find((offer) => offer.id === id)!, MAY_2026.asOf);

describe('the prices of the edition 2026-05', () => {
  test.each(EXPECTED)('%s according to %s', (id, accordingTo, evidence, verified, rates) => {
    const row = inForce(id).find((one) => one.accordingTo === accordingTo);
    expect(row?.rates).toEqual(rates);
    expect([row?.evidence, row?.verified]).toEqual([evidence, verified]);
  });

  test('hold no row that is not in the table', () => {
    const shipped = pricing.offers.flatMap(({ id }) => inForce(id).map(({ accordingTo }) => `${id} ${accordingTo}`));
    expect(shipped.toSorted()).toEqual(EXPECTED.map(([id, accordingTo]) => `${id} ${accordingTo}`).toSorted());
  });

  test('pin the essay where sources disagree, each with a reason', () => {
    expect(Object.entries(MAY_2026.pins).map(([id, { accordingTo }]) => [id, accordingTo])).toEqual([
      ['lambda/h100-sxm', 'essay'],
      ['together/h100-managed', 'essay'],
      ['together/b200-managed', 'essay'],
    ]);
    for (const { reason } of Object.values(MAY_2026.pins)) expect(reason.length).toBeGreaterThan(40);
  });

  test('show both sources where the essay and a page agree', () => {
    const both = ['openai/gpt-5.5', 'openai/gpt-5.4-mini', 'anthropic/claude-sonnet-4.6', 'google/gemini-2.5-pro', 'together/deepseek-v3.1', 'together/llama-3.3-70b', 'fireworks/llama-3.1-8b-multi-lora', 'deepinfra/gpt-oss-120b', 'runpod/h100-sxm5', 'aws/h200-p5e', 'coreweave/h100-sxm', 'baseten/h100'];
    const shipped = pricing.offers.filter(({ id }) => inForce(id).some((row) => row.sources.length === 2)).map(({ id }) => id);
    expect(shipped.toSorted()).toEqual(both.toSorted());
  });
});

describe('what stands beside the prices', () => {
  test('both launch days of GPT-5.5 are told', () => {
    const [row] = inForce('openai/gpt-5.5');
    expect(row?.from).toBe('2026-04-24');
    expect(row?.note).toMatch(/2026-04-23.*2026-04-24/);
  });

  test('the AWS instance cost less before January 2026', () => {
    const offer = pricing.offers.find(({ id }) => id === 'aws/h200-p5e')!;
    const rates = (day: string) => rowsInForce(offer, day).map((row) => row.rates.instance_usd_per_hour);
    expect([rates('2025-11-30'), rates('2025-12-31'), rates('2026-01-01')]).toEqual([[], [34.61], [39.8]]);
  });

  test('the facts that the models need', () => {
    const amounts = Object.fromEntries(pricing.facts.map(({ id, amount, unit }) => [id, [amount, unit]]));
    expect(amounts).toMatchObject({
      'h100-70b-fp8-tokens-per-second': [1500, 'tokens/s'],
      'h100-70b-fp8-usable-share': [0.4, 'share'],
      'h100-70b-fp8-usable-share-range': [{ low: 0.3, high: 0.5 }, 'share'],
      'aws-egress': [{ low: 0.05, high: 0.09 }, 'USD/GB'],
      'lambda-egress': [0, 'USD/GB'],
      'commitment-discount': [{ low: 0.15, high: 0.4 }, 'share'],
      'baseten-h100-per-minute': [0.10833, 'USD/minute'],
      'together-h100-dedicated-committed': [2.95, 'USD/GPU-hour'],
    });
  });

  test('names of offers are names without being listed', () => {
    expect(pricing.names).toEqual(expect.arrayContaining(['GPT-5.5', 'Llama 3.3 70B', 'H200 (p5e.48xlarge, one eighth)', 'P99']));
    expect(new Set(pricing.names).size).toBe(pricing.names.length);
  });

  test('each rate knows its line', () => {
    for (const offer of pricing.offers) {
      const lines = readFileSync(`${root}/${offer.file}`, 'utf8').split('\n');
      for (const row of offer.rows) {
        expect(Object.keys(row.lines)).toEqual(Object.keys(row.rates));
        for (const [key, line] of Object.entries(row.lines)) expect(lines[line - 1]).toContain(`${key}: `);
      }
    }
  });
});
