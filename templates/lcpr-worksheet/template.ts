import { dedicatedGpu } from '../../src/engine/models/dedicated-gpu.ts';
import { invoiceReconciliation } from '../../src/engine/models/invoice-reconciliation.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import type { TemplateData } from '../data.ts';
import type { Entries, Results, Template } from '../template.ts';
import { comparisonSection, comparisonValues } from './comparison.ts';
import { invoiceSection, invoiceValues } from './invoice.ts';
import { offerRows, offersSection, offerValues } from './offers.ts';
import { sensitivitySection, sensitivityValues } from './sensitivity.ts';
import { workloadSection, workloadValues } from './workload.ts';

/** The comparison that the first chapter makes. */
const FIRST_PICKS = ['openai/gpt-5.5', 'together/deepseek-v3.1', 'lambda/h100-sxm'];

export function template({ edition, offers, example }: TemplateData): Template {
  const rows = offerRows(offers);
  const picks = FIRST_PICKS.map((id) => rows.findIndex(({ offer }) => offer?.id === id) + 1).map((place) => (place > 0 ? place : undefined));

  const compute = (entries: Entries): Results => {
    const workload = workloadValues(entries);
    const note = String(workload['workload.note']);
    const compared = comparisonValues(rows, entries, note);
    return {
      ...workload,
      ...offerValues(rows, entries, note),
      ...compared,
      ...sensitivityValues(rows, entries, note),
      ...invoiceValues(entries, compared),
    };
  };

  return {
    slug: 'lcpr-worksheet',
    title: 'LCPR worksheet',
    summary: 'Loaded cost per request (LCPR) of your workload on every offer of the edition, on your own rates, and against the invoice.',
    howTo: [
      'Replace the example workload with your own, input by input, and say how sure you are of each.',
      'Add your contract rates below the offers of the edition.',
      'Choose offers to compare, with the gate and retry rate that your evals measured on each.',
      'Look at the sensitivity: measure first what moves the result most.',
      'When the invoice comes, reconcile it; then mark the inputs that it confirms.',
    ],
    sections: [workloadSection(example), offersSection(rows, edition), comparisonSection(rows, picks), sensitivitySection, invoiceSection],
    compute,
    limits: [lcpr, dedicatedGpu, invoiceReconciliation].flatMap(({ limits }) => limits),
    conventions: [...new Set([lcpr, dedicatedGpu, invoiceReconciliation].flatMap(({ conventions }) => conventions))],
    isChecklist: false,
    edition,
  };
}
