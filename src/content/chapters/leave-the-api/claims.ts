import { defineClaims } from '../../../engine/claims.ts';
import { backfillClaims } from './backfill-claims.ts';
import { geminiClaims } from './gemini-claims.ts';
import { gpuClaims } from './gpu-claims.ts';
import { managedClaims } from './managed-claims.ts';
import { migrationClaims } from './migration-claims.ts';
import { specializationClaims } from './specialization-claims.ts';
import { stayClaims } from './stay-claims.ts';
import { volumeClaims } from './volume-claims.ts';

/** The numbers of the chapter on leaving the API, in the order of its sections. */
export const claims = defineClaims({
  ...volumeClaims,
  ...specializationClaims,
  ...backfillClaims,
  ...stayClaims,
  ...geminiClaims,
  ...gpuClaims,
  ...managedClaims,
  ...migrationClaims,
});
