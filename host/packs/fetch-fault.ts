/** Why an address gave no pack. Each has a sentence of its own in the interface. */
export type FetchFault =
  | { readonly kind: 'address' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'signIn'; readonly status: number }
  | { readonly kind: 'forbidden'; readonly status: number }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'large' }
  | { readonly kind: 'page' };
