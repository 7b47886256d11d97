import { DomUtils } from 'htmlparser2';
import type { LoadedModel } from '../../src/build/models/load.ts';
import { withAllDecimals } from '../../src/engine/all-decimals.ts';
import { format } from '../../src/engine/format.ts';
import type { InputSpec } from '../../src/engine/models/model.ts';
import { all, element, escape, hasClass, remove, textOf, unwrap, type Element } from './html.ts';

/** An input with its value, as text. */
type Line = readonly [label: string, value: string];

/** Turns the calculators of a part into text: what went in, and what came out. */
export function calculatorsAsText(main: Element, models: ReadonlyMap<string, Pick<LoadedModel, 'model'>>): void {
  for (const calculator of all(main, ({ attribs }) => 'data-calculator' in attribs)) {
    const [form] = all(calculator, ({ name }) => name === 'form');
    const [closed] = all(calculator, ({ name }) => name === 'details');
    if (form) DomUtils.replaceElement(form, inputsList(linesOfForm(form)));
    else if (closed) DomUtils.replaceElement(closed, inputsList(linesOfModel(calculator, models)));
    remove(all(calculator, ({ attribs }) => attribs['role'] === 'status'));
    // A button that sorts a column is the column's title.
    for (const button of all(calculator, ({ name, parent }) => name === 'button' && (parent as Element).name === 'th')) unwrap(button);
  }
}

const inputsList = (lines: readonly Line[]): Element =>
  element(`<dl class="inputs">${lines.map(([label, value]) => `<div><dt>${escape(label)}</dt> <dd>${escape(value)}</dd></div>`).join('')}</dl>`);

/** Only text boxes hold an input: a list to choose from starts a worked example, and its values are in the boxes. */
const linesOfForm = (form: Element): readonly Line[] =>
  all(form, (found) => hasClass(found, 'field')).flatMap((field) => {
    const [label] = all(field, ({ name }) => name === 'label');
    const [box] = all(field, ({ name, attribs }) => name === 'input' && attribs['type'] !== 'checkbox');
    return label && box ? [[textOf(label), box.attribs['value'] ?? ''] as const] : [];
  });

/** The inputs that a calculator in a chapter starts from: those of its worked example, and the model's defaults. */
function linesOfModel({ attribs }: Element, models: ReadonlyMap<string, Pick<LoadedModel, 'model'>>): readonly Line[] {
  const { inputs } = models.get(attribs['data-model'] ?? '')!.model;
  const given = JSON.parse(attribs['data-inputs'] ?? '{}') as Readonly<Record<string, number>>;
  return Object.entries(inputs).map(([name, spec]) => [spec.label, shown(spec, given[name] ?? spec.default)]);
}

const shown = ({ choices, show }: InputSpec, value: number): string => choices?.find((choice) => choice.value === value)?.label ?? format(value, withAllDecimals(show, value));
