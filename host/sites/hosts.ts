/** Every name under which Tact is asked for; fixed, since a new one asks every person for permission anew. */
const HOSTS: readonly string[] = [
  'x.com',
  'pro.x.com',
  'mobile.x.com',
  'twitter.com',
  'mobile.twitter.com',
  'www.facebook.com',
  'm.facebook.com',
  'business.facebook.com',
  'business.meta.com',
];

/** The same as match patterns, for the manifest and the entry script. */
export const MATCHES: string[] = HOSTS.map((host) => `https://${host}/*`);
