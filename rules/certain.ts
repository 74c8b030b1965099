/** Rules whose findings cannot be argued about: what they say is so, whatever the tone. A post is held for these alone. */
export const CERTAIN: readonly string[] = [
  'expose-personal-data',
  'ask-in-private',
  'placeholder',
  'too-long',
  'wrong-account',
  'wrong-name',
  'left-over',
];
