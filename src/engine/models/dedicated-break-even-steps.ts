import { DAYS_PER_MONTH, HOURS_PER_DAY, HOURS_PER_MONTH, MINUTES_PER_DAY, SECONDS_PER_DAY, TOKENS_PER_MTOK } from '../conventions.ts';
import type { DedicatedBreakEven, DedicatedBreakEvenInputs } from './dedicated-break-even.ts';
import type { Step } from './model.ts';

const [million, day, month, days] = [TOKENS_PER_MTOK, HOURS_PER_DAY, HOURS_PER_MONTH, DAYS_PER_MONTH];

function priceSteps(i: DedicatedBreakEvenInputs, result: DedicatedBreakEven): readonly Step[] {
  const { inputTokens: input, outputTokens: output, gpuCount: gpus, usdPerGpuHour: price, engineeringUsdPerHour: rate } = i;
  const { capacityTokensPerDay: capacity, extraEngineeringHoursPerMonth: hours } = result;
  return [
    {
      label: 'Serverless per million output tokens, input included',
      formula: 'outputPrice + inputPrice × input / output',
      values: { outputPrice: i.outputUsdPerMtok, inputPrice: i.inputUsdPerMtok, input, output },
      result: result.blendedUsdPerMtok,
      unit: 'USD/Mtok',
    },
    {
      label: 'Capacity at full load',
      formula: 'gpus × speed / (1 + prefill × input / output) × seconds',
      values: { gpus, speed: i.tokensPerSecond, prefill: i.prefillShare, input, output, seconds: SECONDS_PER_DAY },
      result: capacity,
      unit: 'tokens/day',
    },
    {
      label: 'Rent per million output tokens',
      formula: 'gpus × price × day × million / (capacity × busy)',
      values: { gpus, price, day, million, capacity, busy: i.utilization },
      result: result.rentUsdPerMtok,
      unit: 'USD/Mtok',
    },
    {
      label: 'Rent and engineering per million output tokens',
      formula: '(gpus × price × day + hours × rate / days) × million / (capacity × busy)',
      values: { gpus, price, day, hours, rate, days, million, capacity, busy: i.utilization },
      result: result.loadedUsdPerMtok,
      unit: 'USD/Mtok',
    },
    {
      label: 'GPUs a month, engineering included',
      formula: 'gpus × price × month + hours × rate',
      values: { gpus, price, month, hours, rate },
      result: result.dedicatedUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Serverless a month for the same tokens',
      formula: 'capacity × busy / million × days × serverless',
      values: { capacity, busy: i.utilization, million, days, serverless: result.blendedUsdPerMtok },
      result: result.serverlessUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Saved by the GPUs',
      formula: 'serverless − dedicated',
      values: { serverless: result.serverlessUsdPerMonth, dedicated: result.dedicatedUsdPerMonth },
      result: result.savingUsdPerMonth,
      unit: 'USD/month',
    },
  ];
}

/** Volume, utilization and hours of one break-even: `bill` is the formula of the daily bill with its values. */
function volumeSteps(
  name: string,
  bill: { readonly formula: string; readonly values: Step['values'] },
  serverless: number,
  capacity: number,
  [volume, utilization, hours]: readonly [number, number, number],
): readonly Step[] {
  return [
    {
      label: `Break-even volume: ${name}`,
      formula: `${bill.formula} × million / serverless`,
      values: { ...bill.values, million, serverless },
      result: volume,
      unit: 'tokens/day',
    },
    {
      label: `Utilization: ${name}`,
      formula: 'volume / capacity',
      values: { volume, capacity },
      result: utilization,
      unit: 'share',
    },
    {
      label: `Hours at full load: ${name}`,
      formula: 'utilization × day',
      values: { utilization, day },
      result: hours,
      unit: 'hours/day',
    },
  ];
}

/** The derivation of the break-even: prices first, then volume, utilization and hours against each serverless price. */
export function breakEvenSteps(i: DedicatedBreakEvenInputs, result: DedicatedBreakEven): readonly Step[] {
  const rent = { formula: 'gpus × price × day', values: { gpus: i.gpuCount, price: i.usdPerGpuHour, day } };
  const whole = {
    formula: '(gpus × price × day + hours × rate / days)',
    values: { ...rent.values, hours: result.extraEngineeringHoursPerMonth, rate: i.engineeringUsdPerHour, days },
  };
  const {
    capacityTokensPerDay: capacity,
    blendedUsdPerMtok: blended,
    outputTokensPerDay,
    outputUtilization,
    outputSaturatedHours,
  } = result;
  return [
    ...priceSteps(i, result),
    ...(outputTokensPerDay === undefined || outputUtilization === undefined || outputSaturatedHours === undefined
      ? []
      : volumeSteps('rent against output price', rent, i.outputUsdPerMtok, capacity, [
          outputTokensPerDay,
          outputUtilization,
          outputSaturatedHours,
        ])),
    ...volumeSteps('rent against the serverless bill', rent, blended, capacity, [
      result.blendedTokensPerDay,
      result.blendedUtilization,
      result.blendedSaturatedHours,
    ]),
    ...volumeSteps('rent and engineering against the serverless bill', whole, blended, capacity, [
      result.wholeTokensPerDay,
      result.wholeUtilization,
      result.wholeSaturatedHours,
    ]),
    {
      label: 'Break-even volume a minute, sustained',
      formula: 'volume / minutes',
      values: { volume: result.wholeTokensPerDay, minutes: MINUTES_PER_DAY },
      result: result.wholeTokensPerMinute,
      unit: 'tokens/minute',
    },
  ];
}
