import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentBackfill, retriesPerRequest } from '../../src/engine/models/document-backfill.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(documentBackfill);

test('counting calls one by one gives the same retries per document as the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (documents, retries) => {
      near(retriesPerRequest(retries / (documents + retries)), retries / documents);
    }),
  );
});

test('what is spent and what remains are the whole, and the whole is the plan times the calls per document', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(documentBackfill, i);
      near(r.spentUsd + r.remainingUsd, r.totalUsd);
      near(r.totalUsd, r.planUsd * r.callsPerDocument);
      near(r.callsPerDocument, 1 + r.retriesPerDocument);
      near(r.usdPerDocument * i.documents, r.totalUsd);
    }),
  );
});

test('a fix that changes nothing costs its hours; a better fix never leaves more to spend', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const idle = computed(documentBackfill, { ...i, retryShareAfter: i.retryShare });
      near(idle.netSavingUsd, -idle.fixUsd, idle.remainingUsd);
      const better = computed(documentBackfill, { ...i, retryShareAfter: i.retryShareAfter / 2 });
      expect(better.remainingAfterFixUsd).toBeLessThanOrEqual(computed(documentBackfill, i).remainingAfterFixUsd);
    }),
  );
});
