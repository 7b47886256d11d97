import { initialEntries } from '../../templates/entries.ts';
import type { Entries, Template } from '../../templates/template.ts';

/** Cases where a formula turns, on both sides of the turn. */
const CASES: Readonly<Record<string, readonly Entries[]>> = {
  'lcpr-worksheet': [
    { 'workload.gatePassRate': 0 },
    { 'workload.gatePassRate': 0, 'pick1.own.gatePassRate': 0.5 },
    { 'workload.gatePassRate': 1 },
    { 'pick1.own.gatePassRate': 0, 'pick2.own.retryRate': 11 },
    // 2,592,000 s × 1,500 × 40% = 1,555,200,000 tokens: exactly one GPU, and one token more.
    { 'workload.requestsPerMonth': 1_555_200, 'workload.outputTokens': 1000, 'workload.retryRate': 0 },
    { 'workload.requestsPerMonth': 1_555_201, 'workload.outputTokens': 1000, 'workload.retryRate': 0 },
    { 'workload.requestsPerMonth': 4_665_600, 'workload.outputTokens': 1000, 'workload.retryRate': 0 },
    { 'ownA.inputUsdPerMtok': 0, 'ownA.outputUsdPerMtok': 0, 'pick1.offer': 34, 'pick2.offer': 35, 'ownB.inputUsdPerMtok': 1 },
    { 'ownGpu.usdPerGpuHour': 2, 'ownGpu.tokensPerSecond': 900, 'ownGpu.capacityDerate': 0.5, 'pick1.offer': 36, 'pick3.offer': 4 },
    { 'workload.outputTokens': 0, 'pick1.offer': 20 },
    ...[1_030_000, 1_030_001, 970_000, 969_999].map((billed) => invoice({ 'invoice.billedTokens': billed })),
    ...[1050, 1050.01, 1100, 1100.01, 950, 949.99, 900, 899.99, 0].map((invoiced) => invoice({ 'invoice.invoicedUsd': invoiced })),
  ],
  'migration-readiness': [
    ...[8000, 8001, 12_000, 13_000].map((open) => gates({ 'gates.closedUsdPerMonth': 12_000, 'gates.openUsdPerMonth': open })),
    ...[499, 500].map((limit) => gates({ 'gates.hardLatency': 1, 'gates.latencyLimitMs': limit })),
    ...[0.01, 0.011].map((share) => gates({ 'gates.outageRevenueShare': share })),
    ...[9999, 10_000, 50_000, 50_001].map((closed) => gates({ 'gates.closedUsdPerMonth': closed })),
    gates({ 'gates.fineTunedMatches': 1, 'gates.modelChanges': 1, 'gates.handlingForced': 1, 'gates.evalSuite': 0, 'gates.inferenceEngineer': 0 }),
    gates({ 'gates.monthsOfUse': 1 }),
    ...[1, 2, 3, 5, 6].map((models) => complexity({ 'complexity.models': models })),
    ...[0, 1, 499, 500].map((cases) => complexity({ 'complexity.evalCases': cases })),
    ...[499, 500, 5000, 5001].map((limit) => complexity({ 'complexity.latencyLimitMs': limit })),
    ...[0, 1, 2, 3].map((people) => complexity({ 'complexity.inferenceEngineers': people })),
    payback({ 'payback.preparationMonths': 0, 'payback.shadowMonths': 0, 'payback.rampMonths': 0 }),
    payback({ 'payback.engineerWeeks': 0, 'payback.preparationMonths': 0, 'payback.shadowMonths': 0 }),
    payback({ 'payback.engineerWeeks': 1, 'payback.rampMonths': 6 }),
  ],
  'vendor-scorecard': [
    Object.fromEntries(ALL_PASS()),
    { ...Object.fromEntries(ALL_PASS()), 'vendorA.compliance.score': 0, 'vendorA.compliance.control': 'encryption', 'workload.regulated': 1 },
    { ...Object.fromEntries(ALL_PASS()), 'vendorA.compliance.score': 0, 'vendorA.compliance.control': 'encryption', 'workload.regulated': 0 },
    { ...Object.fromEntries(ALL_PASS()), 'vendorA.latency.score': 0, 'vendorA.latency.control': '   ' },
    { ...Object.fromEntries(ALL_PASS()), 'vendorA.latency.score': 1, 'vendorA.economics.score': 1 },
    { 'vendorA.latency.score': 0 },
  ],
};

function ALL_PASS(): [string, number][] {
  const gates = ['availability', 'latency', 'economics', 'reliability', 'compliance', 'integration', 'trajectory'];
  return gates.map((gate) => [`vendorA.${gate}.score`, 2]);
}

function invoice(changed: Entries): Entries {
  return { 'invoice.gatewayTokens': 1_000_000, 'invoice.billedTokens': 1_000_000, 'invoice.predictedUsd': 1000, 'invoice.notInvoicedUsd': 500, 'invoice.invoicedUsd': 1000, ...changed };
}

function gates(changed: Entries): Entries {
  return { 'gates.closedUsdPerMonth': 20_000, 'gates.openUsdPerMonth': 5000, 'gates.migrationUsd': 48_000, 'gates.monthsOfUse': 24, ...changed };
}

function complexity(changed: Entries): Entries {
  return {
    'complexity.models': 3, 'complexity.prompts': 2, 'complexity.evalCases': 49, 'complexity.latencyLimitMs': 2000,
    'complexity.inferenceEngineers': 2, 'complexity.integration': 2, 'timeline.monthOfQuarter': 1, ...changed,
  };
}

function payback(changed: Entries): Entries {
  return {
    ...gates({}), 'payback.engineerWeeks': 8, 'payback.engineeringUsdPerHour': 150,
    'payback.preparationMonths': 1, 'payback.shadowMonths': 1, 'payback.rampMonths': 1, ...changed,
  };
}

/** The cases of a template, each on top of what it begins with. */
export const boundaries = (template: Template): readonly Entries[] =>
  (CASES[template.slug] ?? []).map((changed) => ({ ...initialEntries(template), ...changed }));
