import chapters from 'virtual:own-numbers';
import { workloadInputs, type Workload } from '../../../engine/models/workload.ts';
import { filledField, leftField, typedField } from '../../calculators/fields.ts';

const SPEC = workloadInputs.requestsPerMonth;

/** Lets the sentence of the example follow the number that is typed. What cannot be read is kept as typed, and said; the sentence then stays. */
export async function start(root: HTMLFormElement): Promise<void> {
  const { recompute } = await chapters['site']!();
  const inputs = JSON.parse(root.dataset['inputs']!) as Workload;
  const box = root.querySelector('input')!;
  const error = root.querySelector<HTMLElement>('.field-error')!;
  const figures = [...root.querySelectorAll<HTMLElement>('[data-live]')].map((element) => ({ element, published: element.textContent }));
  let field = filledField(SPEC, inputs.requestsPerMonth);

  const show = (): void => {
    const textOf = recompute({ ...inputs, requestsPerMonth: field.value });
    for (const { element, published } of figures) element.textContent = textOf(element.dataset['live']!, published)?.text ?? published;
    error.hidden = field.reported !== true;
    error.textContent = field.reported ? field.problem! : '';
    if (field.reported) box.ariaInvalid = 'true';
    else box.removeAttribute('aria-invalid');
  };
  const type = (): void => {
    field = typedField(SPEC, field, box.value);
    show();
  };
  box.addEventListener('input', type);
  const leave = (): void => {
    field = leftField(SPEC, field);
    box.value = field.text;
    show();
  };
  box.addEventListener('change', leave);
  // The calculator that the form leads to reads digits alone.
  root.addEventListener('submit', () => (box.value = String(field.value)));
  // What was typed while this was fetched.
  type();
  if (document.activeElement !== box) leave();
}
