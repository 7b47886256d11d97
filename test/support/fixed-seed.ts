import fc from 'fast-check';

/** For mutation runs: the same random inputs for every mutant and in every run, so that a survivor of one run is a survivor of the next. */
fc.configureGlobal({ seed: 1 });
