import { invoiceReconciliation, RECONCILIATION_SENTENCES } from '../../src/engine/models/invoice-reconciliation.ts';
import { inputProblem } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';
import { RULES } from '../../src/engine/rules.ts';
import { hintOf, inputFields, isUsable, MISSING } from '../entries.ts';
import { exceedsFormula, firstOf, isRefused, literal, missingFormula, unlessNoted, varianceFormula } from '../formula.ts';
import { countingNote, numberResult, outputResult, textResult } from '../results.ts';
import { words, type Cell, type Entries, type Field, type Result, type Results, type Section } from '../template.ts';

/** The month's invoice against the token line of the first offer: see `invoice-reconciliation` for the model. */

const PREFIX = 'invoice';
const NOTE = 'invoice.note';
const { inputs, outputs } = invoiceReconciliation;
const { gatewayTokens, billedTokens, invoicedUsd, predictedUsd, notInvoicedUsd } = inputs;
const { verdict: _, ...numbers } = outputs;

const entered = inputFields(PREFIX, { gatewayTokens, billedTokens, invoicedUsd });
/** Left blank, these are what the comparison computed for offer 1. */
const optional = inputFields(PREFIX, { predictedUsd, notInvoicedUsd });

const USED = {
  predictedUsd: { parts: ['tokenUsdPerMonth'], label: 'Predicted token cost, used' },
  notInvoicedUsd: { parts: ['repairUsdPerMonth', 'engineeringUsdPerMonth'], label: 'Repair and engineering, used' },
} as const;
type Used = keyof typeof USED;
const usedKey = (name: Used): string => `${PREFIX}.used.${name}`;

const usedResult = (name: Used): Result => {
  const typed = `[${PREFIX}.${name}]`;
  const computed = USED[name].parts.map((part) => `[pick1.${part}]`);
  return numberResult(usedKey(name), { label: USED[name].label, show: inputs[name].show }, `IF(${typed}="",IF(COUNT(${computed.join(',')})=${computed.length},${computed.join('+')},""),${typed})`);
};

const [counted, billed, invoice] = ['gatewayTokens', 'billedTokens', 'invoicedUsd'].map((name) => `[${PREFIX}.${name}]`) as [string, string, string];
const predicted = `[${usedKey('predictedUsd')}]`;
const notInvoiced = `[${usedKey('notInvoicedUsd')}]`;
const missing = [missingFormula(entered), ...(Object.keys(USED) as Used[]).map((name) => isRefused(inputs[name], `[${usedKey(name)}]`))].join('+');

const FORMULAS: Readonly<Record<keyof typeof numbers, string>> = {
  tokenVariance: varianceFormula(billed, counted),
  invoiceVariance: varianceFormula(invoice, predicted),
  varianceUsd: `${invoice}-${predicted}`,
  fromCountUsd: `${predicted}*(${billed}-${counted})/${counted}`,
  fromRatesUsd: `[${PREFIX}.varianceUsd]-[${PREFIX}.fromCountUsd]`,
  wholeCostVariance: varianceFormula(invoice, `(${predicted}+${notInvoiced})`),
};

const differ = (actual: string, expected: string, limit: number): string => exceedsFormula(`(ABS(${actual}-${expected})/${expected})`, literal(limit));
const say = RECONCILIATION_SENTENCES;
const tokenVerdict = textResult(
  'invoice.tokens',
  'The token counts',
  unlessNoted(NOTE, firstOf([[differ(billed, counted, RULES['reconcile-tokens'].amount), say.tokensDiffer]], say.tokensAgree)),
);
const invoiceVerdict: Result = {
  ...textResult(
    'invoice.verdict',
    'The invoice',
    unlessNoted(
      NOTE,
      firstOf(
        [
          [differ(invoice, predicted, RULES['review-invoice-variance'].amount), say.invoiceWrong],
          [differ(invoice, predicted, RULES['investigate-variance'].amount), say.invoiceLook],
        ],
        say.invoiceAgrees,
      ),
    ),
  ),
  isAnswer: true,
};

const formRow = (field: Field): Cell[] => [words(field.label, { labels: field.key }), field, hintOf(field)];
const answerRow = (result: Result): Cell[] => [result.label, result];

export const invoiceSection: Section = {
  name: 'Invoice',
  title: 'Does the invoice agree?',
  intro: ['Metered against invoiced, for the same days. Only the token line is held against the invoice: nobody invoices your repair and engineering. Leave the last inputs blank to take them from offer 1 of the comparison.'],
  widths: [46, 40, 60],
  tables: [
    { title: 'Counted and billed', head: ['Input', 'Yours', 'Where to find it'], rows: [...entered, ...optional].map(formRow) },
    { title: 'Taken for the comparison', head: ['Number', 'Value'], rows: (Object.keys(USED) as Used[]).map((name) => answerRow(usedResult(name))) },
    {
      title: 'Reconciliation',
      head: ['Result', 'Value'],
      rows: [
        answerRow(countingNote(NOTE, 'Invoice', missing)),
        ...Object.entries(FORMULAS).map(([name, formula]) => answerRow(outputResult(PREFIX, name, numbers[name as keyof typeof numbers], unlessNoted(NOTE, formula)))),
        answerRow(tokenVerdict),
        answerRow(invoiceVerdict),
      ],
    },
  ],
};

/** @param computed the results of the comparison */
export function invoiceValues(entries: Entries, computed: Results): Results {
  const used = Object.fromEntries((Object.keys(USED) as Used[]).map((name) => [name, usedValue(name, entries, computed)])) as Record<Used, number | string | undefined>;
  const shown = Object.fromEntries((Object.keys(USED) as Used[]).map((name) => [usedKey(name), used[name]]));
  const missingCount = entered.filter((field) => !isUsable(field, entries)).length + (Object.keys(USED) as Used[]).filter((name) => inputProblem(inputs[name], used[name]) !== undefined).length;
  if (missingCount > 0) return { ...shown, [NOTE]: `${MISSING}${missingCount}.` };
  const given = (name: string): number => Number(entries[`${PREFIX}.${name}`]);
  const r = required(
    invoiceReconciliation.compute({
      gatewayTokens: given('gatewayTokens'),
      billedTokens: given('billedTokens'),
      invoicedUsd: given('invoicedUsd'),
      predictedUsd: Number(used.predictedUsd),
      notInvoicedUsd: Number(used.notInvoicedUsd),
    }),
  );
  const { verdict, ...amounts } = r;
  return {
    ...shown,
    [NOTE]: '',
    ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`${PREFIX}.${name}`, amount])),
    'invoice.tokens': verdict[0],
    'invoice.verdict': verdict[1],
  };
}

function usedValue(name: Used, entries: Entries, computed: Results): number | string | undefined {
  const typed = entries[`${PREFIX}.${name}`];
  if (typed !== undefined) return typed;
  const parts = USED[name].parts.map((part) => computed[`pick1.${part}`]);
  return parts.every((part) => typeof part === 'number') ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}
