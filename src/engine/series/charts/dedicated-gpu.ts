import { dedicatedGpu, type DedicatedGpuInputs } from '../../models/dedicated-gpu.ts';
import type { ChartsOf } from '../chart.ts';
import { costCharts } from '../cost-charts.ts';

export const charts: ChartsOf<DedicatedGpuInputs> = (inputs) => costCharts(dedicatedGpu, inputs);
