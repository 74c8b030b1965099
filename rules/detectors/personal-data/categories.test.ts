import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const judge = createJudge();
interface Told {
  readonly words: string;
  readonly severity: string;
}

function told(draft: string, said: string, author?: string): Told[] {
  const thread = [{ role: 'customer' as const, text: said, ...(author ? { author } : {}) }];
  const { diagnostics } = judge.analyse({ platform: 'facebook', visibility: 'public', thread, draft });
  return diagnostics
    .filter(({ rule }) => rule === 'expose-personal-data')
    .flatMap(({ spans, severity }) => spans.map((span) => ({ words: draft.slice(...span), severity })));
}

const FR = 'Toujours rien, c’est long';
const EN = 'Still nothing, this is a joke';
const saidOf = (draft: string): string => (/[éèàç]|\b(?:votre|vous|le|la|est|au)\b/.test(draft) ? FR : EN);

describe('numbers of a file, by the words around them', () => {
  it.each([
    ['Votre commande KD-20881-F part ce soir.', 'KD-20881-F'],
    ['Le contrat n° 77120-B est rouvert.', '77120-B'],
    ['Le relevé porte sur le compteur 09 114 220 871.', '09 114 220 871'],
    ['La réservation QL8VXD est confirmée.', 'QL8VXD'],
    ['Le numéro étudiant 22107734 est validé.', '22107734'],
    ['Le VZ918273645FR est à Roissy.', 'VZ918273645FR'],
    ['Votre numéro AVS 756.1234.5678.97 manquait.', '756.1234.5678.97'],
    ['The policy HM/2024/55-102 is renewed.', 'HM/2024/55-102'],
    ['We found case 00771204 in the wrong queue.', '00771204'],
    ['Your NHS number 943 476 5919 had a typo.', '943 476 5919'],
    ['The handset, IMEI 490154203237518, is at our depot.', '490154203237518'],
    ['It went to the card ending 9021.', 'card ending 9021'],
    ['The driver has your gate code 55A2.', 'gate code 55A2'],
  ])('%s', (draft, words) => expect(told(draft, saidOf(draft)).map((one) => one.words)).toContain(words));

  it.each([
    'Le vol KV 3321 part porte B12 à 21 h 40.',
    'Le TER 86112 est supprimé, le suivant part voie 4.',
    'Les lots 40118 à 40125 sont rappelés.',
    'Le modèle Brio (réf. BR-40217-X) est garanti deux ans.',
    'L’article L221-18 donne 14 jours.',
    'Le code RENTREE24 est prolongé.',
    'L’incident touche 12 400 foyers, retour le 14/02/2026 à 18:30.',
    'The 18:42 on route 57 was vehicle 4417.',
    'Version 4.12.1 fixes error E-4410.',
    'It costs $1,250.50, or 3 x $416.84.',
    'It looks like AB123456789 and stands on your bill: send it by DM please.',
  ])('no number of anybody: %s', (draft) => expect(told(draft, saidOf(draft))).toEqual([]));
});

describe('contacts: whose they are', () => {
  it.each([
    ['Samia vous rappelle au 07 51 22 40 18 à midi.', '07 51 22 40 18'],
    ['On vous a laissé un message sur le 0478 12 90 33.', '0478 12 90 33'],
    [
      'La ligne testée est le 03 88 21 47 60, le débit est bon ; votre numéro 03 88 21 47 60 reste actif.',
      '03 88 21 47 60',
    ],
    ['Le lien est parti vers p.gaillard71@laposte.net hier.', 'p.gaillard71@laposte.net'],
    ['Dev will call you back on (646) 555-0119.', '(646) 555-0119'],
    ['The reset went to rosie.hart88@gmail.com twice.', 'rosie.hart88@gmail.com'],
    ['Our officer will ring on +91 99870 11223.', '+91 99870 11223'],
  ])('the customer’s: %s', (draft, words) => expect(told(draft, saidOf(draft))[0]?.words).toBe(words));

  it.each([
    'Le standard répond au 04 72 55 10 10 jusqu’à 19 h.',
    'Demandez Denis, 06 70 11 22 33, il a les clés du local.',
    'Écrivez à ma collègue : lea.martin@atelier-nord.example.',
    'Call our switchboard on 01632 960 555, or mail repairs@lets.example.',
    'We’re on 0808 157 0100 from 8 to 8.',
  ])('the brand’s: %s', (draft) => expect(told(draft, saidOf(draft))).toEqual([]));

  it('an account is the customer’s unless it is where they pay', () => {
    expect(told('Le virement est parti vers BE68 5390 0754 7034.', FR)).toHaveLength(1);
    expect(told('Les dons se font sur BE68 5390 0754 7034.', 'Sur quel compte donner ?')).toEqual([]);
  });
});

describe('homes, births, names', () => {
  it.each([
    ['Le plombier sera au 6 bis, rue des Carmes à 14 h.', '6 bis, rue des Carmes'],
    ['Il livre chez vous, avenue Louise 204, 1050 Bruxelles.', 'avenue Louise 204, 1050 Bruxelles'],
    ['The engineer comes to Flat 2, 18 Heron Street at nine.', 'Flat 2, 18 Heron Street'],
    ['Votre fiche indique le 04/07/1988.', '04/07/1988'],
    ['Your profile shows you were born on 4 July 1988.', 'born on 4 July 1988'],
  ])('%s', (draft, words) => expect(told(draft, saidOf(draft)).map((one) => one.words)).toContain(words));

  it.each([
    ['La boutique est au 12 rue des Carmes, ouverte dès 9 h.', 'Vous êtes où ?'],
    ['Our branch at 18 Heron Street opens at nine.', 'Where are you?'],
    ['Le 6 rue des Carmes est noté, merci.', 'Je suis au 6 rue des Carmes'],
    ['Les travaux finissent le 28 novembre 2026.', 'Quand finissent les travaux ?'],
  ])('everybody’s: %s', (draft, said) => expect(told(draft, said)).toEqual([]));

  it('a full name where the thread has a handle', () => {
    expect(told('Bonjour Lucie Ferrand, désolés.', FR, '@lulu_du_38')[0]?.words).toBe('Lucie Ferrand');
    expect(told('So sorry, Mr Daniel Okoro.', EN, 'danny_o')[0]?.words).toBe('Daniel Okoro');
    expect(told('La table au nom de Ferrand est prête.', FR, 'Lulu')[0]?.words).toBe('Ferrand');
  });

  it.each([
    ['Bonjour Lucie Ferrand, désolés.', 'Lucie Ferrand'],
    ['Bonjour Madame Ferrand, désolés.', '@lucieferrand'],
    ['Bonjour Lucie, Marc Diaz, responsable du magasin, vous écrit ce soir.', '@lulu'],
    ['Bonjour Lucie Ferrand, désolés.', undefined],
  ])('nothing new: %s (%s)', (draft, author) => expect(told(draft, FR, author)).toEqual([]));
});

describe('lives: history, habits, kin, health, absences, money, payments', () => {
  it.each([
    ['C’est votre sixième location chez nous, pardon.', 'votre sixième location'],
    ['Vous avez retourné quatre articles en mars.', 'vous avez retourné quatre articles'],
    ['Comme vous dînez ici chaque vendredi, on vous garde une table.', 'vous dînez ici chaque vendredi'],
    ['La demande vient du téléphone de votre épouse.', 'votre épouse'],
    ['Pour une fracture, trois heures, c’est trop : pardon de cette attente aux urgences.', 'fracture'],
    ['Votre insuline est au comptoir.', 'insuline'],
    ['Le logement sera vide mardi, le gardien ouvrira au technicien.', 'logement sera vide'],
    ['Votre compte était à découvert ce jour-là.', 'votre compte était à découvert'],
    ['C’est un achat de 31 € chez Fleurs Mirabelle, samedi.', 'achat de 31 € chez Fleurs Mirabelle'],
    ['After nineteen stays with us you deserve better.', 'nineteen stays'],
    ['Since you swim here every Tuesday, we’ll tell you first.', 'you swim here every tuesday'],
    ['The line was moved to your brother’s account.', 'your brother'],
    ['Nobody with epilepsy should wait that long, and your doctor agrees.', 'epilepsy'],
    ['As you’re away until Friday, the porter will let him in.', 'you’re away until'],
    ['You’re £80 overdrawn, hence the refusal.', 'overdrawn'],
    ['The $62 charge was at Blue Heron Bar.', 'blue heron bar'],
  ])('%s', (draft, words) => {
    const [first] = told(draft, saidOf(draft)).filter((one) =>
      one.words.toLowerCase().includes(words.toLowerCase()),
    );
    expect(first?.severity).toBe('error');
  });

  it.each([
    ['Nous présentons nos excuses à votre mari.', 'Mon mari a attendu une heure'],
    ['Sorry your mum had to wait.', 'My mother waited 2 hours in your shop'],
    ['Après onze ans, vous méritez mieux.', 'Client depuis 11 ans et voilà'],
    ['Trois erreurs en trois commandes, c’est trop.', '3e commande, 3e erreur'],
    [
      'Les repas sans gluten se réservent en ligne, aussi en cas d’allergie.',
      'Vous avez des repas spéciaux ?',
    ],
    ['Si votre conjoint est titulaire, il peut appeler.', 'Qui peut résilier ?'],
    ['The clinic sees diabetes patients on Mondays.', 'When are you open?'],
    ['The £50 came off every plan in April.', 'Why did you take £50'],
    ['He’ll come after 6, as you asked.', 'nobody is home till 6'],
  ])('nothing new: %s', (draft, said) => expect(told(draft, said)).toEqual([]));
});

describe('dealings are a warning', () => {
  it.each([
    'Votre tondeuse sort d’atelier jeudi.',
    'Le manteau que vous avez acheté sera échangé.',
    'Le livreur l’a déposé chez le gardien.',
    'Le remboursement a été effectué le 12 mars.',
    'Your pushchair is back from repair on Friday.',
    'The lamp you ordered from us is in stock again.',
    'The driver left it behind the shed at noon.',
    'You were refunded on 12 March.',
  ])('%s', (draft) => {
    expect(told(draft, saidOf(draft)).map(({ severity }) => severity)).toContain('warning');
  });

  it.each([
    ['Votre tondeuse sera réparée.', 'Ma tondeuse ne démarre plus'],
    ['Votre commande arrive demain, le suivi est dans votre espace.', FR],
    ['Les remboursements partent le vendredi, le vôtre se verra mardi.', FR],
    ['Ce dépôt chez le voisin n’était pas normal.', 'Livré chez le voisin sans me demander'],
    ['Your order leaves tonight and your refund will show by Friday.', EN],
    ['All passengers were refunded on 4 June.', EN],
  ])('nothing new: %s', (draft, said) => expect(told(draft, said)).toEqual([]));
});
