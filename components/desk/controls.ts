import type { Control } from '../composer/state';
import type { DeskView } from './views';

/** What the list offers beside its findings, in order. */
export const tools: readonly Control[] = ['desk:handover', 'desk:saved', 'desk:waiting', 'desk:shot'];

function ofView(view: DeskView): Control[] {
  switch (view.view) {
    case 'handover':
      return ['desk:copy', 'desk:mail', ...(view.handover.way ? (['desk:way'] as const) : [])];
    case 'saved':
      return view.total === 0 ? ['desk:settings'] : view.offers.map(({ id }): Control => `desk:offer:${id}`);
    case 'waiting':
      return [
        ...(view.cases ?? []).slice(0, view.rows).map(({ key }): Control => `desk:case:${key}`),
        ...(view.rows < (view.cases?.length ?? 0) ? (['desk:more'] as const) : []),
        'desk:again',
      ];
    case 'shot':
      // An empty reply makes no picture.
      return view.shot.reply.text.trim() === ''
        ? []
        : ['desk:copy-picture', 'desk:mask', 'desk:save-picture'];
  }
}

/** What the keyboard can reach in a view, in order; the way back is last, so that Enter does what one came for. */
export const deskControls = (view: DeskView): Control[] => [...ofView(view), 'desk:back'];
