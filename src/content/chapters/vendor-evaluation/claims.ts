import { defineClaims } from '../../../engine/claims.ts';
import { comparisonClaims } from './comparison-claims.ts';
import { gateClaims } from './gate-claims.ts';
import { negotiationClaims } from './negotiation-claims.ts';

/** The numbers of the chapter on vendors, in the order of its sections. */
export const claims = defineClaims({ ...gateClaims, ...comparisonClaims, ...negotiationClaims });
