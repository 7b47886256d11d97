import { templateData } from 'virtual:template-data';
import type { TemplateData } from '../../../templates/data.ts';
import type { Template } from '../../../templates/template.ts';
import { hydrateCalculator } from '../calculators/hydrate.ts';
import { TemplateForm } from './TemplateForm.tsx';

/** The templates, each in a chunk of its own: a reader downloads no other. */
const modules: Readonly<Record<string, () => Promise<{ readonly template: (data: TemplateData) => Template }>>> = {
  'lcpr-worksheet': () => import('../../../templates/lcpr-worksheet/template.ts'),
  'migration-readiness': () => import('../../../templates/migration-readiness/template.ts'),
  'vendor-scorecard': () => import('../../../templates/vendor-scorecard/template.ts'),
};

/** Fetches the template that the page names. */
export async function prepare(root: HTMLElement): Promise<() => void> {
  const module = await modules[root.dataset['template']!]!();
  return () => hydrateCalculator(<TemplateForm template={module.template(templateData)} />, root);
}
