import { defineClaims } from '../../../engine/claims.ts';
import { gatewayClaims } from './gateway-claims.ts';
import { hardwareClaims } from './hardware-claims.ts';
import { meteringClaims } from './metering-claims.ts';
import { observabilityClaims } from './observability-claims.ts';
import { runtimeClaims } from './runtime-claims.ts';

/** The numbers of chapter 3, in the order of its sections. */
export const claims = defineClaims({
  ...gatewayClaims,
  ...runtimeClaims,
  ...hardwareClaims,
  ...observabilityClaims,
  ...meteringClaims,
});
