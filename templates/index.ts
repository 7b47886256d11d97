import type { TemplateData } from './data.ts';
import { template as lcprWorksheet } from './lcpr-worksheet/template.ts';
import { template as migrationReadiness } from './migration-readiness/template.ts';
import type { Template } from './template.ts';
import { template as vendorScorecard } from './vendor-scorecard/template.ts';

/** Every template, in the order in which readers meet them. */
export const templates = (data: TemplateData): readonly Template[] => [lcprWorksheet, migrationReadiness, vendorScorecard].map((make) => make(data));
