import { readFileSync } from 'node:fs';
import type { GuideData } from '../../engine/claim-context.ts';
import { checkInputs, defaults, type AnyModel, type InputSpecs, type Values } from '../../engine/models/model.ts';
import { offerRates } from '../../engine/models/offer-cost.ts';
import { readInput } from '../../engine/models/read-input.ts';
import { priceBook } from '../../engine/pricing/book.ts';
import { BadRequest, suggestion, type Request } from './options.ts';

type Inputs = Readonly<Record<string, unknown>>;

/**
 * The inputs that a request describes: the defaults, then those of a named workload, then the prices of an offer, then a
 * file, then what was typed. @throws BadRequest
 */
export function inputsOf({ inputs: specs, name }: AnyModel, request: Request, data: () => GuideData): Values<InputSpecs> {
  const given = {
    ...defaults(specs),
    ...(request.workload !== undefined && ofWorkload(request.workload, specs, name, data())),
    ...(request.offer !== undefined && ofOffer(request.offer, specs, name, data())),
    ...(request.file !== undefined && ofFile(request.file)),
    ...ofTyped(request.typed, specs),
  };
  const checked = checkInputs(specs, given);
  if (checked.kind !== 'value') throw new BadRequest(checked.reason);
  return checked.value;
}

/** The name that was meant, or all that there are. */
const expected = (wanted: string, names: readonly string[]): string => suggestion(wanted, names) || `; expected one of ${names.join(', ')}`;

function ofWorkload(wanted: string, specs: InputSpecs, model: string, { workloads }: GuideData): Inputs {
  const found = workloads.find(({ name }) => name === wanted);
  if (!found) throw new BadRequest(`there is no workload “${wanted}”${expected(wanted, workloads.map(({ name }) => name))}`);
  const used = only(found.inputs, specs);
  if (Object.keys(used).length === 0) throw new BadRequest(`${model} takes no input of a workload`);
  return used;
}

function ofOffer(wanted: string, specs: InputSpecs, model: string, { pricing }: GuideData): Inputs {
  const book = priceBook(pricing);
  const ids = book.offers.map(({ id }) => id);
  if (!ids.includes(wanted)) throw new BadRequest(`there is no offer “${wanted}”${expected(wanted, ids)}`);
  const rates = offerRates(book, pricing.facts, wanted);
  if (rates.kind !== 'value') throw new BadRequest(`${wanted}: ${rates.reason}`);
  const { kind, ...amounts } = rates.value;
  const used = only(amounts, specs);
  if (Object.keys(used).length < Object.keys(amounts).length) {
    throw new BadRequest(`${wanted} is priced ${kind === 'tokens' ? 'per token' : 'per GPU-hour'}, which is not what ${model} takes`);
  }
  return used;
}

function ofFile(path: string): Inputs {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadRequest(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new BadRequest(`${path} must hold an object of inputs, like { "inputTokens": 800 }`);
  return content as Inputs;
}

/** Numbers as in the form: `5%` and `5` are both a share of 0.05. */
function ofTyped(typed: Readonly<Record<string, string>>, specs: InputSpecs): Inputs {
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const read = readInput(specs[name]!, text);
      if (read.kind !== 'value') throw new BadRequest(read.reason);
      return [name, read.value];
    }),
  );
}

const only = (amounts: Inputs, specs: InputSpecs): Inputs => Object.fromEntries(Object.entries(amounts).filter(([name]) => Object.hasOwn(specs, name)));
