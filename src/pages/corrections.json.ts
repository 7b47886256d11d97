import { getCollection } from 'astro:content';
import { guideData } from 'virtual:guide-data';
import { correctionForMachines, correctionsFile } from '../content/correction.ts';

/** The corrections for machines. */
export async function GET(): Promise<Response> {
  const inOrder = (await getCollection('corrections')).toSorted((a, b) => a.data.order - b.data.order);
  const corrections = inOrder.map(({ data: { order: _, ...correction } }) => correctionForMachines(correction));
  return Response.json(correctionsFile.parse({ edition: guideData.pricing.currentEdition, corrections }));
}
