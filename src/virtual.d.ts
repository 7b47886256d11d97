declare module 'virtual:guide-data' {
  /** Prices, facts, editions, names and workloads, read and checked when the site is built. */
  export const guideData: import('./engine/claim-context.ts').GuideData;
}

declare module 'virtual:calculator-data' {
  /** The part of the guide's data that calculators take into the browser. */
  export const calculatorData: import('./engine/calculator-data.ts').CalculatorData;
}
