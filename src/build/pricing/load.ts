import { basename, join } from 'node:path';
import type { z } from 'zod';
import { authoredEditions, authoredFacts, authoredNames, authoredVendor } from '../../engine/pricing/schema.ts';
import type { Fact, Offer, PricingData } from '../../engine/pricing/types.ts';
import { checkShape } from '../yaml/explain.ts';
import { sortProblems, type Loaded, type Problem } from '../yaml/problem.ts';
import { readYaml, yamlFiles, type YamlFile } from '../yaml/read.ts';
import { editionProblems, type ReadEditions } from './edition-checks.ts';
import { resolveEditions, resolveFacts, resolveNames, resolveOffers } from './resolve.ts';

/** Files with a meaning of their own; every other file in the folder is a vendor's. */
const FACT_FILE = /^(?:facts(?:-[a-z-]+)?|gpus)\.yaml$/;
const EDITION_FILE = 'edition.yaml';
const NAMES_FILE = 'names.yaml';

/** What has been read so far, file by file. */
interface Gathered {
  readonly offers: Offer[];
  readonly facts: Fact[];
  readonly names: string[];
  editions?: ReadEditions;
  readonly problems: Problem[];
}

/** Reads and checks every file of `pricing/`. @returns the data, or every problem of every file, sorted. */
export function loadPricing(folder: string): Loaded<PricingData> {
  const { files, problems: misnamed } = yamlFiles(folder, 'pricing');
  const gathered: Gathered = { offers: [], facts: [], names: [], problems: [...misnamed] };
  for (const file of files) gather(gathered, readYaml(join(folder, file), `pricing/${file}`), file);
  const { offers, facts, names, editions, problems } = gathered;
  if (!files.includes(EDITION_FILE)) problems.push(noEdition);
  if (editions) problems.push(...editionProblems(editions, offers, unreadVendors(problems)));
  if (problems.length > 0 || !editions) return { problems: sortProblems(problems) };
  return { data: { offers, facts, editions: editions.editions, currentEdition: editions.current, names: resolveNames(names, offers) } };
}

function gather(gathered: Gathered, yaml: ReturnType<typeof readYaml>, file: string): void {
  if ('problems' in yaml) {
    gathered.problems.push(...yaml.problems);
    return;
  }
  const checked = <T>(schema: z.ZodType<T>, use: (value: T) => void): void => {
    const result = checkShape(yaml, schema);
    if ('problems' in result) gathered.problems.push(...result.problems);
    else use(result.value);
  };
  if (file === EDITION_FILE) checked(authoredEditions, (authored) => (gathered.editions = { ...resolveEditions(authored), yaml }));
  else if (file === NAMES_FILE) checked(authoredNames, ({ names }) => gathered.names.push(...names));
  else if (FACT_FILE.test(file)) checked(authoredFacts, (authored) => addFacts(gathered, resolveFacts(authored, yaml), yaml));
  else checked(authoredVendor, (authored) => gathered.offers.push(...resolveOffers(authored, basename(file, '.yaml'), yaml)));
}

/** Vendors whose files have problems: nothing can be said of their offers. */
const unreadVendors = (problems: readonly Problem[]): readonly string[] => problems.map(({ file }) => basename(file, '.yaml'));

/** The parser refuses a key twice in one file; this refuses it in two. */
function addFacts({ facts, problems }: Gathered, added: readonly Fact[], yaml: YamlFile): void {
  for (const fact of added) {
    const other = facts.find(({ id }) => id === fact.id);
    if (!other) facts.push(fact);
    else {
      const found = `the fact “${fact.id}” is also in ${other.location.file}:${other.location.line}`;
      problems.push({ file: yaml.file, ...yaml.positionOfKey(['facts', fact.id]), found, expected: 'each id once' });
    }
  }
}

const noEdition: Problem = {
  file: `pricing/${EDITION_FILE}`,
  line: 1,
  column: 1,
  found: 'the file is missing',
  expected: 'the editions of the guide, and which is current',
  fix: 'current: 2026-05\neditions:\n  2026-05:\n    as_of: 2026-05-31',
};
