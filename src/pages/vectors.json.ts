import { guideData } from 'virtual:guide-data';
import { modelsByName } from '../content/models.ts';
import { modelForMachines, RELATIVE_TOLERANCE, vectorsFile, vectorsOf } from '../content/vectors.ts';
import { priceBook } from '../engine/pricing/book.ts';

/** The worked examples of every model, for other engines to be tested with. */
export function GET(): Response {
  const { edition } = priceBook(guideData.pricing);
  const all = [...modelsByName.values()];
  return Response.json(
    vectorsFile.parse({
      edition: edition.id,
      as_of: edition.asOf,
      relative_tolerance: RELATIVE_TOLERANCE,
      models: Object.fromEntries(all.map(({ model }) => [model.name, modelForMachines(model)])),
      vectors: all.flatMap(vectorsOf),
    }),
  );
}
