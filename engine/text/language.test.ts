import { describe, expect, it } from 'vitest';
import { languageOf } from './language';
import { scan } from './scan';

const told = (text: string) => languageOf(text, scan(text));

describe('the language of a text', () => {
  it.each([
    ['fr', 'Bonjour, je n’ai toujours rien reçu'],
    ['fr', 'colis jamais arrivé merci bravo'],
    ['en', 'Where is my parcel, it has been two weeks'],
    ['en', 'still no refund, sort it out please'],
    [null, 'Hola, mi pedido no ha llegado y nadie contesta, ¿qué pasa? Gracias'],
    [null, 'La silla es mala, la mejor opción siempre es la última'],
    [null, 'Meu pedido não chegou, já faz uma semana, obrigado'],
    [null, 'Il mio ordine non è ancora arrivato, nessuno risponde, grazie'],
    [null, 'Ich habe meine Bestellung noch nicht bekommen, bitte um Antwort'],
    [null, 'Ik heb mijn bestelling nog niet gekregen, waarom reageert er niemand'],
    [null, 'ok'],
    ['fr', 'La Gracias Café de Saint-Malo est fermée le dimanche'],
  ])('%s: %s', (locale, text) => expect(told(text)).toBe(locale));
});
