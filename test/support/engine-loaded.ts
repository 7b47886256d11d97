/**
 * For mutation testing: loads the whole engine before any test begins. A table of labels is then made outside of every test, wherever it
 * is used first, and its mutants count as static; loaded inside a test, they would be tried against that one test alone and survive it.
 */
import.meta.glob('../../src/engine/**/*.ts', { eager: true });
