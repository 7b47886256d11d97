/**
 * What every page carries besides its frame, in one file: apart, they would weigh a quarter more. Each does nothing on a
 * page that has nothing for it.
 */
import '../components/workload/on-use.ts';
import '../components/site/keep-entries.ts';
import '../components/site/open-number.ts';
import '../components/calculators/load.ts';
import '../components/site/choose-theme.ts';
import '../components/site/search-shortcut.ts';
import '../components/site/ask-last.ts';
