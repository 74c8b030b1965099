import { createJudge } from '../../rules/bin/judge';
import { DRAFTS, THREAD } from './texts';

/** Prints how long the first analysis of this process took, in milliseconds. */
const draft = process.argv[2] === 'curly' ? DRAFTS.fr.replace('ce retard', 'l’envoi à 12 € 😀') : DRAFTS.fr;
const judge = createJudge();
const start = performance.now();
judge.analyse({ platform: 'x', visibility: 'public', thread: THREAD, draft });
console.log(performance.now() - start);
