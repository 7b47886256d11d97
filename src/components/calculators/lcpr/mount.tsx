import { calculatorData } from 'virtual:calculator-data';
import { hydrateCalculator } from '../hydrate.ts';
import { LcprCalculator } from './LcprCalculator.tsx';

export const prepare = (root: HTMLElement) => () => hydrateCalculator(<LcprCalculator data={calculatorData} />, root);
