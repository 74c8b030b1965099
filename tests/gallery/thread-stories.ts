import type { OpenPromise } from '../../engine/reading/open-promises';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Locale, Span } from '../../engine/types/text';

/** What the brand still owes a customer, as the list tells it. */
export const openPromises: Record<Locale, readonly OpenPromise[]> = {
  fr: [
    { words: 'un technicien vous rappelle avant 17 h', due: '2026-05-12T17:00:00+02:00', late: true },
    { words: 'votre armoire sera livrée vendredi', due: '2026-05-15T23:59:00+02:00', late: false },
  ],
  en: [
    { words: 'an engineer will call you by 5 pm', due: '2026-05-12T17:00:00+02:00', late: true },
    { words: 'your wardrobe will arrive on Friday', due: '2026-05-15T23:59:00+02:00', late: false },
  ],
};

/** What the card shows of thread and history, invented: one draft in each language and a finding for each kind of proof. */
export interface ThreadStory {
  readonly draft: string;
  readonly same: Diagnostic;
  readonly sameHere: Diagnostic;
  readonly promise: Diagnostic;
  readonly leftOver: Diagnostic;
  readonly answered: Diagnostic;
  readonly grave: Diagnostic;
  readonly graveUnset: Diagnostic;
}

interface Told {
  readonly draft: string;
  readonly shared: readonly string[];
  readonly earlier: string;
  readonly promise: string;
  readonly promised: string;
  readonly again: string;
  readonly number: string;
  readonly colleague: string;
  readonly alarm: string;
  readonly alarming: string;
  readonly line: string;
  readonly call: string;
  readonly said: Record<Exclude<keyof ThreadStory, 'draft' | 'sameHere' | 'graveUnset'>, string>;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return [start, start + words.length];
}

const AT = '2026-05-12T11:05:00+02:00';
const BRAND = 'Maison Belcour';

function tell(told: Told): ThreadStory {
  const { draft, earlier, said } = told;
  const about = (message: string) => ({ message, why: message, rewrites: [] });
  const shared = (text: string) => told.shared.map((part) => spanOf(text, part));
  const same: Diagnostic = {
    ...about(said.same),
    rule: 'reuse-canned',
    severity: 'warning',
    spans: shared(draft),
    evidence: [
      { source: 'history', index: 0, text: earlier, at: AT, to: 'Karim B.', spans: shared(earlier) },
    ],
  };
  const grave: Diagnostic = {
    ...about(said.grave),
    rule: 'escalate',
    severity: 'warning',
    spans: [],
    evidence: [
      {
        source: 'thread',
        index: 0,
        text: told.alarm,
        author: 'Camille Verdun',
        at: AT,
        spans: [spanOf(told.alarm, told.alarming)],
      },
    ],
    escalation: { line: told.line, call: told.call },
  };
  return {
    draft,
    same,
    sameHere: {
      ...same,
      severity: 'error',
      evidence: [
        { source: 'thread', index: 1, text: earlier, author: BRAND, at: AT, spans: shared(earlier) },
      ],
    },
    promise: {
      ...about(said.promise),
      rule: 'broken-promise',
      severity: 'warning',
      spans: [spanOf(draft, told.again)],
      evidence: [
        {
          source: 'thread',
          index: 1,
          text: told.promise,
          author: BRAND,
          at: AT,
          spans: [spanOf(told.promise, told.promised)],
          due: '2026-05-12T17:00:00+02:00',
        },
      ],
    },
    leftOver: {
      ...about(said.leftOver),
      rule: 'left-over',
      severity: 'error',
      spans: [spanOf(draft, told.number)],
      evidence: [
        {
          source: 'history',
          index: 0,
          text: earlier,
          at: AT,
          to: 'Karim B.',
          spans: [spanOf(earlier, told.number)],
        },
      ],
    },
    answered: {
      ...about(said.answered),
      rule: 'already-answered',
      severity: 'warning',
      spans: [],
      evidence: [
        { source: 'thread', index: 2, text: told.colleague, author: BRAND, at: '2026-05-12T15:42:00+02:00' },
      ],
    },
    grave,
    graveUnset: { ...grave, escalation: {} },
  };
}

export const threadStories: Record<Locale, ThreadStory> = {
  fr: tell({
    draft:
      'Bonjour Camille, nous regrettons cette porte fendue et transmettons votre dossier 48213 à notre atelier. Un conseiller vous rappelle avant 17 h. Bonne journée, Léa',
    shared: ['et transmettons votre dossier', 'à notre atelier. Un conseiller vous rappelle avant 17 h.'],
    earlier:
      'Bonjour Karim, nous regrettons ce tiroir bloqué et transmettons votre dossier 48213 à notre atelier. Un conseiller vous rappelle avant 17 h. Bien à vous, Léa',
    promise: 'Bonjour Camille, je vois avec l’atelier et un conseiller vous rappelle avant 17 h.',
    promised: 'un conseiller vous rappelle avant 17 h',
    again: 'Un conseiller vous rappelle avant 17 h.',
    number: '48213',
    colleague: 'Bonjour Camille, une porte neuve part ce soir de l’atelier, livrée jeudi matin. Marion',
    alarm:
      'La porte est tombée sur mon fils, trois points de suture aux urgences. Vous attendez quoi pour rappeler ces armoires ?',
    alarming: 'trois points de suture aux urgences',
    line: 'Bonjour, nous sommes très touchés par ce que vous écrivez. Une responsable vous appelle dans l’heure.',
    call: 'Claire Morin, qualité, poste 412',
    said: {
      same: 'C’est, aux noms près, une réponse déjà donnée.',
      promise: 'Cet appel était déjà promis, et l’heure est passée.',
      leftOver: '«\u202f48213\u202f» vient de votre réponse à quelqu’un d’autre.',
      answered: 'Une réponse de la marque est arrivée pendant que vous écriviez.',
      grave: 'Camille parle d’une blessure\u00a0: cela dépasse une réponse publique.',
    },
  }),
  en: tell({
    draft:
      'Hi Camille, we’re sorry about this split door and are passing your case 48213 on to our workshop. An adviser will call you by 5 pm. Have a good day, Lea',
    shared: ['and are passing your case', 'on to our workshop. An adviser will call you by 5 pm.'],
    earlier:
      'Hi Karim, we’re sorry about this stuck drawer and are passing your case 48213 on to our workshop. An adviser will call you by 5 pm. All the best, Lea',
    promise: 'Hi Camille, I’m asking the workshop and an adviser will call you by 5 pm.',
    promised: 'an adviser will call you by 5 pm',
    again: 'An adviser will call you by 5 pm.',
    number: '48213',
    colleague:
      'Hi Camille, a new door leaves the workshop tonight and reaches you on Thursday morning. Marion',
    alarm:
      'The door came down on my son, three stitches at A&E. What are you waiting for to recall these wardrobes?',
    alarming: 'three stitches at A&E',
    line: 'Hello, we’re very sorry to read this. A manager will call you within the hour.',
    call: 'Claire Morin, quality, extension 412',
    said: {
      same: 'Apart from names, this answer has been given before.',
      promise: 'This call was promised before, and the time has passed.',
      leftOver: '“48213” comes from your reply to somebody else.',
      answered: 'The brand answered while you were writing.',
      grave: 'Camille speaks of an injury: this is more than a public reply can settle.',
    },
  }),
};
