import { defineClaims } from '../../../engine/claims.ts';
import { cardClaims } from './card-claims.ts';
import { earlyClaims } from './early-claims.ts';
import { lateClaims } from './late-claims.ts';

/** The numbers of the chapter on stages, in the order of its sections. */
export const claims = defineClaims({ ...earlyClaims, ...lateClaims, ...cardClaims });
