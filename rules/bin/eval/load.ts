import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../engine/types/text';
import { type CaseInput, caseSchema } from '../../pack/schema/case';

/** A case with what careful people said of it. */
export interface Labelled {
  readonly id: string;
  readonly lang: Locale;
  readonly input: CaseInput;
  readonly act: string;
  readonly fires: Readonly<Record<string, 'yes' | 'maybe'>>;
  readonly quotes: Readonly<Record<string, string>>;
  /** Which moves the draft makes, where people said so. */
  readonly has?: Readonly<Record<string, boolean>>;
}

type Line = Labelled & { readonly case?: unknown };

function lines(file: string): unknown[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

/** Every real reply of the pool. */
export const loadPool = (dir: string): (CaseInput & { id: string; lang: Locale })[] =>
  lines(path.join(dir, 'pool.ndjson')).map(
    (raw) => caseSchema.parse(raw) as CaseInput & { id: string; lang: Locale },
  );

/** Real replies with labels: `labels.dev.ndjson` over `pool.ndjson`. */
export function loadLabels(dir: string): Labelled[] {
  const pool = new Map(loadPool(dir).map((one) => [one.id, one]));
  return (lines(path.join(dir, 'labels.dev.ndjson')) as Line[]).flatMap((label) => {
    const input = pool.get(label.id);
    return input ? [{ ...label, input }] : [];
  });
}

/** Whole scenes: case and labels in one line. */
export const loadScenes = (dir: string): Labelled[] =>
  (lines(path.join(dir, 'scenes.dev.ndjson')) as Line[]).map((scene) => ({
    ...scene,
    input: caseSchema.parse(scene.case),
  }));
