import { workloadSchema } from 'virtual:workload-schema';

export const GET = (): Response => Response.json(workloadSchema);
