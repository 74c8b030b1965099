import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Locale } from '../types/text';

const judge = createJudge();
const DRAFT = {
  fr: 'Bonjour, écrivez-nous en message privé et nous regarderons votre dossier.',
  en: 'Hello, please send us a direct message and we will look into it.',
};

/** The whole replies offered under what a customer wrote, one a line. */
function wholes(locale: Locale, text: string): string {
  const input = {
    platform: 'facebook',
    visibility: 'public',
    thread: [{ role: 'customer', text }],
    draft: DRAFT[locale],
  } as unknown as CaseInput;
  return judge.rewriter
    .whole(judge.analyse(input), locale)
    .map((one) => one.text)
    .join('\n');
}

/** A story of several things of which only one is told outright: what befell them, and how it is named. */
const STORY = {
  fr: (what: string) => `J’en ai assez. ${what} C’est une honte, vous me décevez. Plus jamais.`,
  en: (what: string) => `I have had enough. ${what} What a disgrace, so disappointed. Never again.`,
};

describe('what the customer tells outright', () => {
  it.each([
    ['fr', 'Votre vendeuse a été odieuse avec ma mère.', /accueil/],
    ['fr', 'Vous avez perdu ma valise à Lyon.', /votre valise/],
    ['fr', 'Mon paquet a disparu de votre dépôt.', /votre paquet/],
    ['fr', 'Le livreur l’a laissé chez un voisin inconnu.', /erreur de livraison/],
    ['fr', 'Le livreur a jeté le carton par-dessus le portail.', /façon dont cette livraison/],
    ['fr', 'Ma réservation de samedi a été annulée.', /annulation/],
    ['fr', 'On nous a changé nos places la veille.', /changement de places/],
    ['fr', 'Mon rendez-vous a été repoussé deux fois.', /ce changement/],
    ['fr', 'Nous avons raté notre correspondance à Lille.', /correspondance manquée/],
    ['fr', 'Votre agent m’a raccroché au nez.', /appel interrompu/],
    ['fr', 'La livraison est incomplète, encore.', /commande incomplète/],
    ['fr', 'Ce n’est pas du tout ce que j’avais commandé.', /erreur (?:de|dans votre) commande/],
    ['fr', 'J’ai été débitée deux fois ce mois-ci.', /facturation/],
    ['fr', 'Mon compte est bloqué sans raison.', /accès à votre compte/],
    ['fr', 'Le technicien n’est jamais venu mardi.', /rendez-vous manqué/],
    ['fr', 'On me refuse le remboursement.', /remboursement/],
    ['fr', 'La fibre coupe tous les soirs.', /connexion/],
    ['fr', 'La chambre était sale, avec des cheveux.', /propreté/],
    ['fr', 'Les frites étaient froides et molles.', /repas/],
    ['fr', 'La qualité est médiocre.', /qualité de ce que vous avez reçu/],
    ['fr', 'Le coloris ne correspond pas à la photo.', /écart avec la description/],
    ['fr', 'Le carton est arrivé éventré.', /état de votre colis/],
    ['fr', 'L’article est en rupture après ma commande.', /rupture de stock/],
    ['fr', 'Votre site est en panne ce soir.', /problèmes d’accès/],
    ['fr', 'Vos conseillers se contredisent.', /informations contradictoires/],
    ['fr', 'Le suivi indique livré, mais je n’ai rien.', /livraison/],
    ['fr', 'Votre service client est inexistant.', /service client/],
    ['fr', 'On me renvoie la balle depuis mardi.', /manque de suivi/],
    ['en', 'Your website is down again.', /trouble with the website/],
    ['en', 'All we get is conflicting answers.', /mixed messages/],
    ['en', 'It says delivered, yet it is nowhere.', /this delivery/],
    ['en', 'Your cashier was so rude to my mother.', /you were treated/],
    ['en', 'You lost my suitcase in Leeds.', /with the suitcase/],
    ['en', 'My parcel has gone missing at your depot.', /your parcel/],
    ['en', 'The driver left it at the wrong house.', /delivery/],
    ['en', 'The courier threw my parcel over the fence.', /the way this delivery was made/],
    ['en', 'You cancelled my booking for Saturday.', /cancellation/],
    ['en', 'You moved our seats without asking.', /your seats/],
    ['en', 'You changed our booking overnight.', /the change to your booking/],
    ['en', 'We missed our connection in Leeds.', /missed connection/],
    ['en', 'The lady hung up on me twice.', /your call ended/],
    ['en', 'Two items were missing again.', /missing from your order/],
    ['en', 'You sent me the wrong size.', /with your order/],
    ['en', 'I was charged twice this month.', /this charge/],
    ['en', 'I am locked out of my profile.', /into your account/],
    ['en', 'The engineer never showed up on Tuesday.', /missed visit/],
    ['en', 'You refuse to refund me.', /your refund/],
    ['en', 'My vouchers are gone.', /your vouchers/],
    ['en', 'The room was filthy when we came.', /state of the room/],
    ['en', 'The burger was cold and soggy.', /quality of your burger/],
    ['en', 'My order was supposed to arrive on Monday.', /delivery/],
    ['en', 'I waited on hold for fifty minutes.', /wait on the phone/],
    ['en', 'My card has not arrived.', /your card not reaching you/],
    ['en', 'I cannot book for Friday.', /trying to book/],
    ['en', 'I have the worst customer service here.', /service you received/],
    ['en', 'No one helped us at the desk.', /lack of help/],
  ] as const)('%s: is named, whatever else they say: %s', (locale, what, named) => {
    expect(wholes(locale, STORY[locale](what))).toMatch(named);
  });

  it.each([
    ['fr', 'Je voudrais annuler ma commande, quelle honte ce site.', /annulation/],
    ['fr', 'J’ai perdu ma valise à Lyon et vos agents rient, une honte.', /arrivé à votre valise/],
    ['fr', 'La vendeuse n’a pas été désagréable mais quelle honte cette attente.', /accueil/],
    ['en', 'I cancelled my booking because of you, a disgrace.', /cancellation/],
    ['en', 'I lost my suitcase in Leeds and your staff laughs, a disgrace.', /trouble with the suitcase/],
    ['en', 'No reply needed. This delay is a disgrace, I am furious.', /lack of a reply/],
  ] as const)('%s: is not what they did, wish or deny: %s', (locale, text, named) => {
    const offered = wholes(locale, text);
    expect(offered).not.toBe('');
    expect(offered).not.toMatch(named);
  });
});

describe('where nothing is told that can be named', () => {
  const SAID = 'J’en ai assez de vous. C’est une honte, vous me décevez. Plus jamais.';

  it('a French whole reply leaves a blank for it, and no plain words that name nothing', () => {
    const texts = wholes('fr', SAID).split('\n');
    expect(texts[0]).toMatch(/⟦le problème⟧/);
    expect(texts.filter((text) => /désagrément|cette situation|ce qui s’est passé/.test(text))).toEqual([]);
  });

  it('a single rewrite has plain words', () => {
    const analysis = judge.analyse({
      platform: 'facebook',
      visibility: 'public',
      thread: [{ role: 'customer', text: SAID }],
      draft: DRAFT.fr,
    });
    const one = analysis.diagnostics.find(({ rule }) => rule === 'apologise');
    expect(one).toBeDefined();
    const texts = one ? judge.rewriter.rewrites(analysis, one, 'fr').map(({ text }) => text) : [];
    expect(texts.join('\n')).toMatch(/désagrément|cette situation|ce qui s’est passé/);
    expect(texts.join('\n')).not.toMatch(/⟦le problème⟧/);
  });
});
