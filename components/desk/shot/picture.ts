import type { CoachState } from '../../composer/state';
import { words } from '../../ui/words';
import type { DeskView, Shot } from '../views';
import { drawShot } from './draw';
import { maskShot } from './mask';
import { paintOf } from './paint';

type ShotViewed = Extract<DeskView, { view: 'shot' }>;
type Look = Pick<CoachState, 'uiLocale' | 'theme'>;

const SHARP = 2;

/** The shot as it is to be shown, names masked or not. */
export const shownShot = ({ shot, masked }: Pick<ShotViewed, 'shot' | 'masked'>, { uiLocale }: Look): Shot =>
  masked ? maskShot(shot, words(uiLocale)) : shot;

/** Draws the shot of a view in the site's look. */
export function drawView(canvas: HTMLCanvasElement, view: ShotViewed, look: Look): void {
  const shot = shownShot(view, look);
  drawShot(canvas, shot, paintOf(shot.site, look.theme), look.uiLocale, SHARP);
}

/** The picture of a view as PNG. */
export function pictureOf(view: ShotViewed, look: Look): Promise<Blob> {
  const canvas = document.createElement('canvas');
  drawView(canvas, view, look);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn')))),
  );
}
