type FileContent = Readonly<Record<string, unknown>>;

/**
 * By version, what makes a file of that version one of the next. Each takes whatever the file holds: the parser checks the
 * result, so a migration moves things and judges nothing.
 */
export const MIGRATIONS: Readonly<Record<number, (file: FileContent) => FileContent>> = {
  /** Version 1 held bare numbers, as the calculators do: nobody had said how far to trust them. */
  1: (file) => ({ ...file, version: 2, engine: 1, inputs: withConfidence(file['inputs']) }),
};

function withConfidence(inputs: unknown): unknown {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return inputs;
  return Object.fromEntries(Object.entries(inputs).map(([name, amount]) => [name, { value: amount as unknown, confidence: 'assumed' }]));
}
