import { guideData } from 'virtual:guide-data';
import { correctionForMachines, correctionsFile } from '../content/correction.ts';
import { correctionsByChapter } from '../content/corrections-in-order.ts';

/** The corrections for machines. */
export async function GET(): Promise<Response> {
  const inOrder = (await correctionsByChapter()).flatMap(({ corrections }) => corrections);
  const corrections = inOrder.map(({ chapter: _chapter, order: _order, ...correction }) => correctionForMachines(correction));
  return Response.json(correctionsFile.parse({ edition: guideData.pricing.currentEdition, corrections }));
}
