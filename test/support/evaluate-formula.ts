const FUNCTIONS = { max: Math.max, min: Math.min, ceil: Math.ceil, floor: Math.floor, ln: Math.log } as const;

/**
 * Evaluates the formula of a derivation step with its values, so that a test can hold the shown formula against the result.
 * Only names, numbers, + − × / ^ ( ) , and the functions above are accepted.
 */
export function evaluateFormula(formula: string, values: Readonly<Record<string, number>>): number {
  const script = formula.replaceAll('×', '*').replaceAll('−', '-').replaceAll('^', '**');
  if (!/^[\w\s.,()+*/-]+$/.test(script)) throw new Error(`“${formula}” has a character that a formula may not have`);
  const scope = { ...FUNCTIONS, ...values };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the script holds only what the test above lets through
  return Function(...Object.keys(scope), `return ${script}`)(...Object.values(scope)) as number;
}
