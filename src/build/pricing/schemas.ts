import { authoredEditions, authoredFacts, authoredNames, authoredVendor } from '../../engine/pricing/schema.ts';
import { authoredWorkload } from '../workloads/schema.ts';
import { jsonSchemaOf } from '../yaml/schema-help.ts';

const SCHEMAS = {
  'pricing/schema/vendor.json': authoredVendor,
  'pricing/schema/facts.json': authoredFacts,
  'pricing/schema/names.json': authoredNames,
  'pricing/schema/edition.json': authoredEditions,
  'src/content/workloads/schema/workload.json': authoredWorkload,
};

/** The JSON Schemas that editors check the YAML files against: path from the project's root, and text. */
export const schemaFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  Object.entries(SCHEMAS).map(([path, schema]) => ({ path, text: `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n` }));
