import type { Situation } from '../../engine/types/situation';
import type { CaseInput } from '../pack/schema/case';

/** The situation of a case: all of it but its draft. */
export const situationOf = ({ draft: _draft, id: _id, ...situation }: CaseInput): Situation =>
  situation as unknown as Situation;
