import { calculatorData } from 'virtual:calculator-data';
import { hydrateCalculator } from '../hydrate.ts';
import { LcprCalculator } from './LcprCalculator.tsx';

export const mount = (root: HTMLElement): void => hydrateCalculator(<LcprCalculator data={calculatorData} />, root);
