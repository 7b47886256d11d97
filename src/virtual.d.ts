declare module 'virtual:guide-data' {
  /** Prices, facts, editions, names and workloads, read and checked when the site is built. */
  export const guideData: import('./engine/claim-context.ts').GuideData;
}
