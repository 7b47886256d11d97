/** Where this browser keeps the workload. It is never sent anywhere. */
export const KEY = 'loaded-cost-workload';

/** Whether a page has neither a workload to show nor to say that it cannot keep one. */
export function isNothingKept(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}
