import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from '../judge';
import { packOf } from '../pack/files';
import { type Batch, countBatch } from './batch';

/** Judges batches on a core of its own. */
const { pack } = workerData as { pack?: string };
const judge = createJudge(pack === undefined ? undefined : packOf(pack));
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(countBatch(judge, batch)));
parentPort?.postMessage('ready');
