import { loadGuideData } from '../guide-data.ts';
import { modelFiles } from '../models/files.ts';
import { loadModel, loadModels } from '../models/load.ts';
import { inputsOf } from './inputs.ts';
import { BadRequest, readOptions, suggestion } from './options.ts';
import { helpOf, jsonReport, listOf, report, USAGE } from './print.ts';

/** What the command line prints for these words. A result that does not exist is an answer. @throws BadRequest */
export async function answer(root: string, [command, ...rest]: readonly string[]): Promise<string> {
  if (command === undefined || command === '--help' || command === '-h') return USAGE;
  if (command === 'list') return listOf(await loadModels(root));
  const files = modelFiles(root);
  const found = files.find(({ name }) => name === command);
  if (!found) throw new BadRequest(`there is no model “${command}”${suggestion(command, files.map(({ name }) => name))}; “list” names them all`);
  const { model } = await loadModel(root, found);
  const request = readOptions(model.inputs, rest);
  if (request.wantsHelp) return helpOf(model);
  const inputs = inputsOf(model, request, () => loadGuideData(root));
  const outcome = model.compute(inputs);
  if (outcome.kind === 'invalid') throw new BadRequest(outcome.reason);
  return request.asJson ? jsonReport(model, inputs, outcome) : report(model, inputs, outcome);
}
