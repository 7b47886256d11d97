import { z } from 'zod';
import { vectorsFile } from '../content/vectors.ts';

export const GET = (): Response => Response.json(z.toJSONSchema(vectorsFile));
