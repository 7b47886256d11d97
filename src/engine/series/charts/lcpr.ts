import { lcpr, type LcprInputs } from '../../models/lcpr.ts';
import type { ChartsOf } from '../chart.ts';
import { costCharts } from '../cost-charts.ts';

export const charts: ChartsOf<LcprInputs> = (inputs) => costCharts(lcpr, inputs);
