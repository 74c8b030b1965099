import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../../../engine/analysis/analyse';
import type { Ruleset } from '../../../engine/types/ruleset';
import { KINDS } from '../../detectors/kinds';
import { type Batch, countBatch } from './batch';

/** Judges batches on a core of its own, by rules that come compiled. */
const engine = createEngine((workerData as { ruleset: Ruleset }).ruleset, KINDS);
const sampled = new Map<string, number>();
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(countBatch(engine, batch, sampled)));
