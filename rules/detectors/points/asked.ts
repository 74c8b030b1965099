/** The kinds of fact that questions ask for: what answers «quand ?» is a time, whatever its words. */
type Kind = 'time' | 'place' | 'amount' | 'yes-no' | 'way' | 'reason' | 'who';

const ASKS: readonly (readonly [Kind, RegExp])[] = [
  [
    'time',
    /\b(?:quand|quelle heure|quelle date|quel jour|combien de temps|d[ée]lai|qd|horaires?|when|what time|which date|what date|how long|which day|how soon)\b/i,
  ],
  ['place', /(?<!\p{L})(?:o[ùu] (?:est|sont|se|en|puis|je|dois|on)|where)(?!\p{L})/iu],
  [
    'amount',
    /\b(?:combien|quel (?:prix|montant|tarif)|tarifs?|payant|c'est combien|how much|what(?:'s| is) the (?:price|fare|cost|fee)|allowance)\b/i,
  ],
  [
    'way',
    /\b(?:comment|que faire|quoi faire|je fais quoi|how (?:do|can|to|would|are)|what (?:do|should|can) (?:i|we)|any other way)\b/i,
  ],
  ['reason', /\b(?:pourquoi|pq|pour quelle raison|why|how come|what happened)\b/i],
  ['who', /\b(?:qui|[àa] qui|quel service|who|whom)\b/i],
  [
    'yes-no',
    /^\W*(?:et |and |also |ou |or )?(?:est-ce|peut-on|puis-je|dois-je|y a-t-il|avez-vous|faut-il|on peut|vous (?:avez|faites|pouvez|prenez)|c'est (?:possible|normal|payant|ouvert)|can|could|do|does|did|is|are|will|am|has|have|may|was)\b/i,
  ],
];

const GIVES: readonly (readonly [Kind, RegExp])[] = [
  [
    'time',
    /\b(?:\d{1,2}\s?h(?:\d{2})?|\d{1,2}(?::\d{2})?\s?[ap]m|demain|aujourd['’]hui|ce (?:soir|matin|midi)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:sous|dans|d['’]ici) \S+ (?:jours?|heures?|h|semaines?|minutes?)|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within \S+ (?:days?|hours?|minutes?|weeks?)|in \d+ (?:days?|hours?|minutes?|weeks?)|january|february|march|april|may \d|june|july|august|september|october|november|december|noon)\b/i,
  ],
  [
    'amount',
    /\d\s?(?:€|euros?|£|\$|chf|kg|%|go\b|gb\b)|[€£$]\s?\d|\b(?:gratuit\w*|sans frais|offert\w*|free|no charge)\b/i,
  ],
  [
    'yes-no',
    /(?:^|[.!?\n:,]\s*)(?:oui|non|yes|no|si|bien s[ûu]r|absolument|of course|sure|tout [àa] fait|yep|indeed|inutile)(?!\p{L})/iu,
  ],
  [
    'way',
    /\b(?:il suffit|cliquez|allez (?:dans|sur)|rendez-vous (?:dans|sur)|appuyez|d[ée]branchez|via|depuis votre|click|tap|go to|head to|settings|press|unplug|use the|log in)\b|https?:|\.\w{2,}\//i,
  ],
  [
    'place',
    /(?<!\p{L})(?:est|sont|se trouve|reste|bloqué\w*|arrivé\w*|attend|is|are|it's|arrived) (?:bien |déjà |still |now |back )?(?:à|au|aux|chez|dans|en|at|in|on|with)\s/iu,
  ],
  ['who', /(?<!\p{L})(?:Mme|M\.|Mr|Mrs|Ms|Dr|madame|monsieur|notre|mon|ma|my|our) \p{L}+/u],
  [
    'reason',
    /\b(?:parce que?|car |à cause|en raison|suite [àa]|d[ûu]e? [àa]|because|due to|caused by|owing to|the cause|la cause|since your|as your)\b/i,
  ],
];

const matching = (table: readonly (readonly [Kind, RegExp])[], text: string): Kind[] =>
  table.flatMap(([kind, shape]) => (shape.test(text) ? [kind] : []));

/** The kinds of fact that a question asks for. */
export const kindsOf = (question: string): Kind[] => matching(ASKS, question);

/** The kinds of fact that a draft gives. */
export const kindsAnsweredBy = (draft: string): ReadonlySet<Kind> => new Set(matching(GIVES, draft));
