import { BUBBLE } from '../ui/bubble';

/** Tact's own mark, filled, in its own colour. */
export function TactMark() {
  return (
    <svg className="tact-mark" width="22" height="22" viewBox="0 0 20 20" aria-hidden="true">
      <path d={BUBBLE} fill="currentColor" />
    </svg>
  );
}
