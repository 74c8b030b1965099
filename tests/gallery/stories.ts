import { type Stories, tell } from './story';

/** The furniture-shop story, invented, once in each language. */
export const stories: Stories = {
  fr: tell({
    draft:
      'Bonjour Camille, vous auriez dû relire le mail de confirmation. Écrivez-nous par e-mail au sujet du 12 rue des Tilleuls. Nous restons à votre disposition.',
    said: {
      blame: [
        'On entend\u00a0: c’est de votre faute.',
        'Un client à qui l’on reproche quelque chose en public répond au reproche, et non à votre aide. Dites plutôt ce que vous savez, et ce que vous faites.',
      ],
      deadChannel: [
        'Elle vient d’écrire que personne ne répond à ses e-mails.',
        'Renvoyer vers un canal resté muet fait repartir la plainte de plus belle. Dites ce qui sera différent cette fois.',
      ],
      apologise: [
        'Camille se plaint d’un retard et n’a pas encore lu d’excuses.',
        'Des excuses qui assument pèsent plus que toute explication. Une fois suffit, puis la solution.',
      ],
      nextStep: [
        'Camille ne sait pas encore ce que vous allez faire, ni quand.',
        'Une étape datée calme plus qu’une promesse générale.',
      ],
      canned: [
        'C’est, au prénom près, la réponse du 14 janvier.',
        'Deux clients qui comparent leurs réponses se sentent traités en série.',
      ],
      privateData: [
        'L’adresse de Camille serait lisible par tout le monde.',
        'Elle ne l’a pas publiée elle-même dans cette conversation.',
      ],
      boilerplate: [
        'Une formule que Camille a déjà lue ailleurs.',
        'Un fait précis dit mieux que vous êtes là.',
      ],
    },
    words: {
      blame: 'vous auriez dû relire le mail de confirmation',
      channel: 'Écrivez-nous par e-mail',
      stock: 'Nous restons à votre disposition.',
      address: '12 rue des Tilleuls',
      greeting: 'Bonjour Camille,',
    },
    better: {
      blame: 'le mail de confirmation n’était pas clair',
      blameToo: 'je reprends avec vous ce que dit le mail de confirmation',
      channel: 'J’ai retrouvé vos e-mails\u00a0: répondez-moi ici en message privé',
      stock: 'Je reviens vers vous avant ⟦délai⟧.',
      sorry: 'Bonjour Camille, toutes nos excuses pour ce retard\u00a0:',
      step: 'Je vois avec l’atelier et vous réponds avant ⟦délai⟧. ⟦signature⟧',
      fresh:
        'Bonjour Camille, toutes nos excuses\u00a0: dix e-mails sans réponse, ce n’est pas acceptable. J’ai votre dossier sous les yeux et je vous écris en message privé avant ⟦délai⟧.',
    },
    customer:
      'Canapé commandé en octobre, toujours rien. 10 mails envoyés, aucune réponse, et le téléphone sonne dans le vide. Je fais comment maintenant\u202f?',
    tried: '10 mails envoyés, aucune réponse',
    earlier:
      'Bonjour Karim, vous auriez dû relire le mail de confirmation. Écrivez-nous par e-mail. Nous restons à votre disposition.',
  }),
  en: tell({
    draft:
      'Hi Camille, you should have read the confirmation e-mail. Write to us by e-mail about 12 Linden Street. Please do not hesitate to contact us.',
    said: {
      blame: [
        'This reads as: it’s your own fault.',
        'A customer who is blamed in public answers the blame, not the help. Say what you know, and what you’re doing.',
      ],
      deadChannel: [
        'She has just said that nobody answers her e-mails.',
        'Sending people back to a channel that stayed silent starts the complaint over. Say what will be different this time.',
      ],
      apologise: [
        'Camille is let down and hasn’t heard an apology yet.',
        'An apology that owns what happened weighs more than any explanation. Once is enough, then the solution.',
      ],
      nextStep: [
        'Camille doesn’t know yet what you’ll do, or by when.',
        'One step with a date calms more than a general promise.',
      ],
      canned: [
        'Apart from the name, this is the answer you gave on 14 January.',
        'Two customers who compare their answers feel processed.',
      ],
      privateData: [
        'Camille’s address would be there for everyone to read.',
        'She hasn’t published it herself in this conversation.',
      ],
      boilerplate: [
        'Words that Camille has read elsewhere.',
        'One precise fact says better that you are there.',
      ],
    },
    words: {
      blame: 'you should have read the confirmation e-mail',
      channel: 'Write to us by e-mail',
      stock: 'Please do not hesitate to contact us.',
      address: '12 Linden Street',
      greeting: 'Hi Camille,',
    },
    better: {
      blame: 'our confirmation e-mail wasn’t clear',
      blameToo: 'let me go through the confirmation e-mail with you',
      channel: 'I’ve found your e-mails: reply to me here by direct message',
      stock: 'I’ll be back to you before ⟦time⟧.',
      sorry: 'Hi Camille, I’m sorry about this delay:',
      step: 'I’m asking the workshop and will answer before ⟦time⟧. ⟦signature⟧',
      fresh:
        'Hi Camille, I’m sorry: ten e-mails without an answer isn’t good enough. I have your file in front of me and will message you before ⟦time⟧.',
    },
    customer:
      'Sofa ordered in October, still nothing. 10 e-mails sent, no answer, and the phone just rings. What am I supposed to do now?',
    tried: '10 e-mails sent, no answer',
    earlier:
      'Hi Karim, you should have read the confirmation e-mail. Write to us by e-mail. Please do not hesitate to contact us.',
  }),
};
