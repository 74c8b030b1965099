/** What a lead is asked to approve. */
export interface VisaRequest {
  readonly reply: string;
  /** As the site names them. */
  readonly customer: string;
}

/** The first line of a request, whichever language it was copied in. */
const REQUEST = /^\s*(?:Client|Customer)\s*:\s*(\S[^\n]{0,199})\n+([\s\S]+)$/;

/** Takes apart what a CM copied for their lead; null where it is the reply alone. */
export function readRequest(text: string): VisaRequest | null {
  const [, customer = '', reply = ''] = REQUEST.exec(text.replaceAll('\r\n', '\n')) ?? [];
  return customer === '' ? null : { customer: customer.trim(), reply: reply.trim() };
}
