import type { Locale } from '../../../engine/types/text';
import type { VisaRequest } from '../../../rules/pack/visa/request';
import { words } from '../../ui/words';

/** What a CM sends to their lead: the customer on a line, then the reply. */
export const requestText = ({ customer, reply }: VisaRequest, locale: Locale): string =>
  `${words(locale)('visa.customerLine', { customer })}\n\n${reply}`;
