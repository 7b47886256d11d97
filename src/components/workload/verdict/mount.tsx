import { verdictData } from 'virtual:verdict-data';
import type { DoubtReport } from '../../../engine/decide/doubt-report.ts';
import { hydrateCalculator } from '../../calculators/hydrate.ts';
import { VerdictPage } from './VerdictPage.tsx';

/** The report that the page was built with is in the page, once, as data. */
export const prepare = (root: HTMLElement) => () => {
  const built = JSON.parse(document.getElementById('built-doubt')?.textContent ?? '') as DoubtReport;
  hydrateCalculator(<VerdictPage data={verdictData} doubt={built} />, root);
};
