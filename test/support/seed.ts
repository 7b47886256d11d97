import fc from 'fast-check';

/**
 * The same random inputs in every run, so that a failure on one machine is a failure on all, and a mutant that survives one run
 * survives the next. `SEED=7 npx vitest run` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
