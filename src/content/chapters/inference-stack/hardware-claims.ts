import { claim, comparison } from '../../../engine/claims.ts';
import { count, inWords, money, percent } from '../../../engine/format.ts';
import { HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../../../engine/conventions.ts';
import { egress } from '../../../engine/models/egress.ts';
import { gpuPrice } from '../../../engine/models/gpu-price.ts';
import { attempts } from '../../../engine/models/loaded-cost.ts';
import { assumption, cited, citedNumber, formula, modelOutput, price, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import type { ClaimContext } from '../../../engine/claim-context.ts';

export const LAMBDA = 'lambda/h100-sxm';
const AWS = 'aws/h200-p5e';
const NAMES = {
  lambda: [LAMBDA, 'Lambda'],
  runpod: ['runpod/h100-sxm5', 'RunPod'],
  aws: [AWS, 'AWS, H200'],
  'together-h200': ['together/h200-dedicated', 'Together AI, H200'],
  coreweave: ['coreweave/h100-sxm', 'CoreWeave'],
  baseten: ['baseten/h100', 'Baseten'],
  'fireworks-h100': ['fireworks/h100-dedicated', 'Fireworks AI'],
  'fireworks-h200': ['fireworks/h200-dedicated', 'Fireworks AI, H200'],
} as const;

const hourly = (offer: string): NumberTerm => price(offer, 'usd_per_gpu_hour');

/** Rent on demand, without storage and egress. */
const rentInputs = (offer: string, gpus: (c: ClaimContext) => number, discount: (c: ClaimContext) => number) => (c: ClaimContext) => ({
  usdPerGpuHour: c.rate(offer, 'usd_per_gpu_hour'),
  gpuCount: gpus(c),
  reservedDiscount: discount(c),
  storageGb: 0,
  usdPerGbMonth: 0,
  egressGb: 0,
  usdPerGb: 0,
  referenceUsdPerGpuHour: c.rate(offer, 'usd_per_gpu_hour'),
});
const none = () => 0;
const rent = (offer: string, what: string, gpus: (c: ClaimContext) => number = () => 1) => modelOutput(gpuPrice, 'onDemandUsdPerMonth', rentInputs(offer, gpus, none), what);

/** What one H100 costs for a month. */
export const lambdaRent = rent(LAMBDA, 'Rent of one GPU: Lambda');

const discount = (end: 'low' | 'high') => citedNumber('commitment-discount', `Discount, ${end} end`, 'share', end);
const reserved = (end: 'low' | 'high') =>
  modelOutput(gpuPrice, 'reservedUsdPerMonth', rentInputs(LAMBDA, () => 1, discount(end).amount), `Rent of a Lambda H100 with the discount at its ${end} end`);
const neededUse = (end: 'low' | 'high') => formula(`Use from which the discount pays, ${end} end`, 'share', '1 − discount', { discount: discount(end) }, (t) => 1 - t.discount);

const below = (what: string, offer: string, reference: string) =>
  formula(what, 'share', '1 − price / reference', { price: hourly(offer), reference: hourly(reference) }, (t) => 1 - t.price / t.reference);
const above = (what: string, offer: string, reference: string) =>
  formula(what, 'share', 'price / reference − 1', { price: hourly(offer), reference: hourly(reference) }, (t) => t.price / t.reference - 1);

const rows = Object.fromEntries(
  Object.entries(NAMES).flatMap(([key, [offer, name]]) => [
    [`${key}-hour`, claim(hourly(offer), money(key === 'aws' ? 3 : 2), money(key === 'aws' ? 3 : 2, 'an hour'))],
    [`${key}-month`, claim(rent(offer, `Rent of one GPU: ${name}`), money(0), money(0, 'a month'))],
  ]),
);

const impliedPrice = (end: 'low' | 'high') =>
  formula(
    `Hourly price that the printed saving implies, ${end} end`,
    'USD/GPU-hour',
    'reference × (1 − saving)',
    { reference: hourly(AWS), saving: citedNumber('neo-cloud-saving', 'Printed saving', 'share', end) },
    (t) => t.reference * (1 - t.saving),
  );

const beforeRise = formula(
  'Hourly price of the AWS H200 before its rise',
  'USD/GPU-hour',
  'price / (1 + rise)',
  { price: hourly(AWS), rise: citedNumber('aws-h200-price-rise', 'Rise', 'share') },
  (t) => t.price / (1 + t.rise),
);

const thePrices = {
  ...rows,
  'lambda-below-aws': claim(below('Lambda’s H100 below the AWS H200', LAMBDA, AWS), percent()),
  'runpod-below-aws': claim(below('RunPod’s H100 below the AWS H200', 'runpod/h100-sxm5', AWS), percent()),
  'coreweave-above-aws': claim(above('CoreWeave’s H100 above the AWS H200', 'coreweave/h100-sxm', AWS), percent()),
  'baseten-above-aws': claim(above('Baseten’s H100 above the AWS H200', 'baseten/h100', AWS), percent()),
  'together-h200-above-aws': claim(above('Together AI’s H200 above the AWS H200', 'together/h200-dedicated', AWS), percent()),
  'fireworks-h100-above-aws': claim(above('Fireworks AI’s H100 above the AWS H200', 'fireworks/h100-dedicated', AWS), percent()),
  'fireworks-h200-above-aws': claim(above('Fireworks AI’s H200 above the AWS H200', 'fireworks/h200-dedicated', AWS), percent()),
  'lambda-below-baseten': claim(below('Lambda’s H100 below Baseten’s', LAMBDA, 'baseten/h100'), percent()),
  'neo-cloud-saving-printed': claim(cited('neo-cloud-saving', 'Saving of GPU clouds over AWS, as the essay prints it'), percent()),
  'implied-price-low': claim(impliedPrice('high'), money(2), money(2, 'an hour')),
  'implied-price-high': claim(impliedPrice('low'), money(3), money(3, 'an hour')),
  'aws-rise': claim(cited('aws-h200-price-rise', 'Rise of the AWS H200 in January 2026'), percent()),
  'aws-before-rise': claim(beforeRise, money(2), money(2, 'an hour')),
  'lambda-below-aws-before': claim(
    formula('Lambda’s H100 below the AWS H200 before its rise', 'share', '1 − price / before', { price: hourly(LAMBDA), before: beforeRise }, (t) => 1 - t.price / t.before),
    percent(),
  ),
  'aws-instance-gpus': claim(price(AWS, 'instance_gpus'), inWords()),
  'aws-instance-month': claim(
    formula('An AWS instance of H200s for a month', 'USD/month', `price × ${HOURS_PER_MONTH}`, { price: price(AWS, 'instance_usd_per_hour') }, (t) => t.price * HOURS_PER_MONTH),
    money(0),
    money(0, 'a month'),
  ),
  'capacity-block-days': claim(cited('capacity-block-days', 'Longest capacity block at AWS'), count(0, 'day')),
  'lambda-page-hour': claim(price(LAMBDA, 'usd_per_gpu_hour', 'lambda-pricing'), money(2), money(2, 'an hour')),
  'h100-memory': claim(cited('h100-pcie-memory', 'Memory of an H100 on PCIe'), count(0, 'gigabyte')),
  'together-page-hour': claim(price('together/h100-managed', 'usd_per_gpu_hour', 'together-pricing'), money(2), money(2, 'an hour')),
  'together-managed-low': claim(price('together/h100-managed', 'low_usd_per_gpu_hour'), money(2)),
  'together-managed-high': claim(price('together/h100-managed', 'high_usd_per_gpu_hour'), money(2)),
  storage: claim(cited('gpu-storage', 'Persistent storage at GPU clouds'), money(2, 'per gigabyte and month')),
  'aws-egress': claim(cited('aws-egress', 'Egress at AWS'), money(2, 'a gigabyte')),
  'reserved-discount': claim(cited('commitment-discount', 'Discount for a commitment'), percent()),
  'lambda-reserved-low': claim(reserved('low'), money(0)),
  'lambda-reserved-high': claim(reserved('high'), money(0)),
  'reserved-use-low': claim(neededUse('low'), percent()),
  'reserved-use-high': claim(neededUse('high'), percent()),
};

const egressPrice = citedNumber('aws-egress', 'Egress at AWS, high end', 'USD/GB', 'high');
const printedShare = citedNumber('egress-share-printed', 'Egress in the cost as printed, low end', 'share', 'low');
const bytesPerToken: NumberTerm = {
  kind: 'assumption',
  what: 'Bytes of plain English text per token',
  unit: 'bytes',
  amount: () => egress.inputs.bytesPerToken.default,
};

/** Egress beside the rent of one Lambda H100, for the tokens that cross a border with a toll. */
const egressInputs = (tokens: (c: ClaimContext) => number) => (c: ClaimContext) => ({
  tokensPerMonth: tokens(c),
  bytesPerToken: bytesPerToken.amount(c),
  usdPerGb: egressPrice.amount(c),
  otherUsdPerMonth: c.rate(LAMBDA, 'usd_per_gpu_hour') * HOURS_PER_MONTH,
  suspectedShare: printedShare.amount(c),
});
const fullLoadTokens = (c: ClaimContext) => c.factNumber('h100-70b-fp8-tokens-per-second') * SECONDS_PER_MONTH;
const retrievalInputTokens = (c: ClaimContext) => {
  const workload = c.workload('retrieval');
  return attempts(workload) * workload.inputTokens;
};

const theEgress = {
  'egress-share-printed': claim(cited('egress-share-printed', 'Egress in the total cost, as the essay prints it'), percent()),
  'text-bytes': claim(bytesPerToken, inWords('byte')),
  'retrieval-requests': claim(assumption('retrieval', 'requestsPerMonth'), count(0, 'request')),
  'retrieval-input': claim(assumption('retrieval', 'inputTokens'), count(0, 'token')),
  'retrieval-egress': claim(
    modelOutput(
      egress,
      'usdPerMonth',
      egressInputs(retrievalInputTokens),
      'Egress of the retrieval example’s input',
      (i) => (i.tokensPerMonth * i.bytesPerToken * i.usdPerGb) / 1e9,
    ),
    money(2),
    money(2, 'a month'),
  ),
  'full-load-egress': claim(modelOutput(egress, 'usdPerMonth', egressInputs(fullLoadTokens), 'Egress of all that one H100 can write'), money(2), money(2, 'a month')),
  'full-load-egress-share': claim(modelOutput(egress, 'shareOfBill', egressInputs(fullLoadTokens), 'Egress of all that one H100 can write, over its rent'), percent(2)),
  'egress-bytes-needed': claim(
    modelOutput(egress, 'suspectedBytesPerToken', egressInputs(fullLoadTokens), 'Bytes per token at which egress would reach the low end of the printed share'),
    count(0, 'byte'),
  ),
};

const gpusOfRule = (id: 'single-node-gpus' | 'multi-node-gpus') => ruleNumber(id, 'high').amount;

const theOrchestration = {
  'dynamo-adopters': claim(cited('dynamo-adopters', 'Companies named as production users of Dynamo'), inWords()),
  'single-node-gpus': claim(rule('single-node-gpus'), count(0, 'GPU'), count()),
  'multi-node-gpus': claim(rule('multi-node-gpus'), count(0, 'GPU'), count()),
  'single-node-month': claim(rent(LAMBDA, 'Rent of a full node of Lambda H100s', gpusOfRule('single-node-gpus')), money(0), money(0, 'a month')),
  'multi-node-month': claim(rent(LAMBDA, 'Rent of the Lambda H100s at which disaggregation starts', gpusOfRule('multi-node-gpus')), money(0), money(0, 'a month')),
  'self-managed-spend': claim(rule('self-managed-gpu-spend'), money(0), money(0, 'a month')),
  'node-doubled': comparison(
    ['twice', 'double'],
    formula('GPUs for disaggregation over GPUs of a node', 'ratio', 'many / few', { many: ruleNumber('multi-node-gpus'), few: ruleNumber('single-node-gpus', 'high') }, (t) => t.many / t.few),
    { low: 1.99, high: 2.01 },
  ),
};

/** The numbers of the sections on hardware and orchestration. */
export const hardwareClaims = { ...thePrices, ...theEgress, ...theOrchestration };
