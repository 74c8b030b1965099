/**
 * One lead at work, in a process of its own so that it can be killed: for each line of JSON it gets, it publishes that
 * edition with the code that ships, and answers with what came of it.
 */
import { createInterface } from 'node:readline';
import type { Place } from '../../host/packs/publish/client.ts';
import { type Edition, publish } from '../../host/packs/publish/publish.ts';

interface Order {
  readonly edition: Edition;
  readonly place: Place;
  readonly owner: string;
  readonly hold: number;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { edition, place, owner, hold } = JSON.parse(line) as Order;
  const outcome = await publish(edition, place, { fetch, owner, hold, now: Date.now, patience: 60_000 });
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
