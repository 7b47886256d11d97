import { derivationText } from '../../engine/derivation.ts';
import { formValue } from '../../engine/models/form-value.ts';
import { showOutput, type AnyModel, type InputSpec, type InputSpecs, type OutputSpec, type OutputValue, type Values } from '../../engine/models/model.ts';
import type { Outcome } from '../../engine/outcome.ts';
import type { LoadedModel } from '../models/load.ts';

type Row = readonly [string, string];
type Result = Readonly<Record<string, OutputValue>>;

/** Two columns, the second one aligned. */
const aligned = (rows: readonly Row[], indent = ''): string => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
};

/** Every model with its question. */
export const listOf = (models: readonly LoadedModel[]): string => aligned(models.map(({ name, model }) => [name, model.summary]));

/** Inputs, outputs and derivation; or inputs and the reason why there is no output. */
export function report(model: AnyModel, inputs: Values<InputSpecs>, outcome: Outcome<Result>): string {
  const shownInputs = Object.entries(model.inputs).map(([name, spec]): Row => [spec.label, inputText(spec, inputs[name]!)]);
  const parts = [model.title, '', 'Inputs', aligned(shownInputs, '  '), ''];
  if (outcome.kind !== 'value') return [...parts, `No result (${outcome.kind})`, `  ${outcome.reason}.`].join('\n');
  const outputs = Object.entries(model.outputs).flatMap(([name, spec]) => outputRows(spec, outcome.value[name]));
  const steps = model.steps(inputs, outcome.value).map((step) => `  ${step.label}\n    ${derivationText(step)}`);
  return [...parts, 'Results', aligned(outputs, '  '), ...(steps.length > 0 ? ['', 'How it is worked out', ...steps] : [])].join('\n');
}

function inputText(spec: InputSpec, amount: number): string {
  const choice = spec.choices?.find(({ value }) => value === amount);
  if (choice) return `${formValue(spec, amount)} (${choice.label})`;
  return `${formValue(spec, amount)}${spec.unit === 'share' ? '%' : ''}`;
}

function outputRows(spec: OutputSpec, given: OutputValue): readonly Row[] {
  if (given === undefined) return [[spec.label, 'none']];
  if (typeof given === 'number') return [[spec.label, spec.unit === 'text' ? String(given) : showOutput(spec, given)]];
  const texts = typeof given === 'string' ? [given] : given;
  return texts.map((text, index) => [index === 0 ? spec.label : '', text]);
}

/** The same for machines. Quantities that do not exist are null. */
export function jsonReport({ name, steps }: AnyModel, inputs: Values<InputSpecs>, outcome: Outcome<Result>): string {
  if (outcome.kind !== 'value') return JSON.stringify({ model: name, inputs, refusal: outcome }, null, 2);
  const outputs = Object.fromEntries(Object.entries(outcome.value).map(([output, given]) => [output, given ?? null]));
  return JSON.stringify({ model: name, inputs, outputs, steps: steps(inputs, outcome.value) }, null, 2);
}

/** How the command is used. */
export const USAGE = `Usage: npm run -s model -- <command>

  list                     every model, with its question
  <model> [options]        its results at the defaults, with the changes that the options make
  <model> --help           its inputs

Options of every model, each overriding those before it:
  --workload NAME          inputs of a named workload, such as saas
  --offer ID               prices of an offer of the edition, such as openai/gpt-5.5
  --input FILE             inputs from a JSON file; shares are fractions there: 0.05
  --<input> VALUE          one input, written as in a calculator: 1,200, 2M, 5%
  --json                   inputs, outputs and steps as JSON

A result that does not exist (never, infeasible) is an answer. Bad input ends with exit code 2 and one sentence.`;

/** The inputs of a model, with their limits and choices. */
export function helpOf({ name, summary, inputs }: AnyModel): string {
  const rows = Object.entries(inputs).map(([input, spec]): Row => [`--${input}`, `${spec.label}: ${limits(spec)}`]);
  return [summary, '', `Usage: npm run -s model -- ${name} [--workload NAME] [--offer ID] [--input FILE] [--json]`, '', aligned(rows, '  ')].join('\n');
}

function limits(spec: InputSpec): string {
  const shown = (amount: number): string => `${formValue(spec, amount)}${spec.unit === 'share' ? '%' : ''}`;
  if (spec.choices) return `${spec.choices.map(({ value, label }) => `${value} (${label})`).join(', ')}; default ${shown(spec.default)}`;
  return `${shown(spec.minimum)} to ${shown(spec.maximum)}, default ${shown(spec.default)}`;
}
