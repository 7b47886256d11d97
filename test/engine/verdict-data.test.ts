import { expect, test } from 'vitest';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { checkInputs } from '../../src/engine/models/model.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { WORKLOAD_CARDS } from '../../src/engine/models/workload-cards.ts';
import { verdictData } from '../../src/engine/verdict-data.ts';

const guide = loadGuideData(process.cwd());
const data = verdictData(guide);

test('every named workload and every card can be started from, under a name of its own, with inputs that the form accepts', () => {
  expect(data.presets).toHaveLength(guide.workloads.length + WORKLOAD_CARDS.length);
  expect(new Set(data.presets.map(({ name }) => name)).size).toBe(data.presets.length);
  for (const { title, inputs } of data.presets) expect(checkInputs(workloadInputs, inputs), title).toMatchObject({ kind: 'value' });
});

test('a card takes the middle of its ranges, and the rest from the example', () => {
  const chat = data.presets.find(({ name }) => name === 'card-chat')!;
  expect(chat.inputs).toMatchObject({ inputTokens: 750, outputTokens: 350, retryRate: 0.04, gatePassRate: 0.95, engineeringUsdPerHour: 100 });
});

test('has the offers of every edition', () => expect(Object.keys(data.offers)).toEqual(guide.pricing.editions.map(({ id }) => id)));
