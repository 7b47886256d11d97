import { z } from 'zod';
import { correctionsFile } from '../content/correction.ts';

export const GET = (): Response => Response.json(z.toJSONSchema(correctionsFile, { io: 'output' }));
