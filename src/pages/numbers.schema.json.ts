import { z } from 'zod';
import { numbersFile } from '../content/numbers-json.ts';

export const GET = (): Response => Response.json(z.toJSONSchema(numbersFile));
