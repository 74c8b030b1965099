import type { DetectorKind } from '../../../engine/analysis/detector';
import { isAddressed, isSigned } from '../../../engine/reading/address';

/** Finds a reply that names neither the customer nor anybody who answers. */
export const personaliseDetector: DetectorKind =
  () =>
  ({ draft, customer, situation, brandMessages }) => {
    const isUnderWay = situation.visibility === 'private' && brandMessages.length > 0;
    if (!draft.locale || isUnderWay) return [];
    return isAddressed(draft, customer.author) || isSigned(draft) ? [] : [{ spans: [] }];
  };
