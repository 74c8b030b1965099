import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Judge } from '../judge';
import { freshCustomers, freshReplies } from './fresh';
import { measure, measureActs } from './measure';
import { page } from './page';
import { measureShort } from './short';

const WEAKNESSES = fileURLToPath(new URL('../../corpus/weaknesses.md', import.meta.url));

/** The quality page by what the rules do today. */
export const today = (judge: Judge): string =>
  page(
    measure(judge, freshReplies()),
    measureActs(judge, freshCustomers('customers')),
    measureShort(judge, freshCustomers('short')),
    readFileSync(WEAKNESSES, 'utf8'),
  );
