/** The names under which the replicas are served: the same ones that the extension asks permission for. */
export const SITE_OF: Readonly<Record<string, 'x' | 'facebook' | 'suite'>> = {
  'x.com': 'x',
  'pro.x.com': 'x',
  'mobile.x.com': 'x',
  'twitter.com': 'x',
  'mobile.twitter.com': 'x',
  'www.facebook.com': 'facebook',
  'm.facebook.com': 'facebook',
  'business.facebook.com': 'suite',
  'business.meta.com': 'suite',
};

export const HOSTS: readonly string[] = Object.keys(SITE_OF);
