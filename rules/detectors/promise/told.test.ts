import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../../engine/reading/promises';
import type { TextReading } from '../../../engine/reading/text';
import type { Locale } from '../../../engine/types/text';
import { createJudge } from '../../bin/judge';
import { misses } from './told';

const { engine } = createJudge();

/** Whether these words of a customer deny what the promise before them named. */
function missed(locale: Locale, promise: string, latest: string): boolean {
  const thread = [
    { role: 'customer', text: locale === 'fr' ? 'Ma ligne est en panne' : 'My line is down' },
    { role: 'brand', text: promise },
    { role: 'customer', text: latest },
  ] as const;
  const { reading } = engine.analyse('', { platform: 'x', visibility: 'public', locale, thread });
  const made = reading.brandMessages[0] as TextReading;
  const span = promisesOf(made, undefined)[0]?.span;
  if (!span) throw new Error('The example promises nothing.');
  return misses(reading.customer.latest, made, span);
}

describe('a promise that the customer says was missed', () => {
  it.each([
    ['fr', 'Bonjour, un technicien passe demain.', 'Aucun technicien.'],
    ['fr', 'Bonjour, un technicien passe demain.', 'Pas de technicien hier.'],
    ['fr', 'Bonjour, un technicien passe demain.', 'Et mon technicien ?'],
    ['en', 'Hi, an engineer will visit tomorrow.', 'No engineer.'],
    ['en', 'Hi, an engineer will visit tomorrow.', 'Any engineer?'],
  ] as const)('%s: %s → %s', (locale, promise, latest) => {
    expect(missed(locale, promise, latest)).toBe(true);
  });

  it.each([
    ['fr', 'Bonjour, un technicien passe demain.', 'Pas de souci, j’ai le temps.'],
    ['fr', 'Bonjour, un technicien passe demain. Débranchez la box.', 'Je n’ai pas ma box avec moi.'],
    ['fr', 'Bonjour, un technicien passe demain.', 'Votre technicien est le bienvenu.'],
    ['en', 'Hi, an engineer will visit tomorrow.', 'I am not in a hurry.'],
    ['en', 'Hi, an engineer will visit tomorrow.', 'No problem, take your time.'],
    ['en', 'Hi, we will call you tomorrow.', 'Please do not call, text me instead.'],
  ] as const)('%s, not: %s → %s', (locale, promise, latest) => {
    expect(missed(locale, promise, latest)).toBe(false);
  });
});
