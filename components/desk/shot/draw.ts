import type { Locale } from '../../../engine/types/text';
import { momentOf } from '../../advice-card/moment';
import type { Shot, ShotMark, ShotSide } from '../views';
import { type Line, layOutText } from './layout';
import type { Paint } from './paint';

/** Measures in CSS pixels of the picture. */
const WIDTH = 480;
const EDGE = 20;
const AVATAR = 40;
const GAP = 12;
const PAD = 12;
const LEADING = 22;
const HEAD = 22;
const BETWEEN = 18;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
const FONT = { name: `700 15px ${FAMILY}`, text: `400 15px ${FAMILY}`, small: `400 14px ${FAMILY}` };

interface Block {
  readonly side: ShotSide;
  readonly lines: readonly Line[];
  readonly isBrand: boolean;
}

const pad = ({ bubble }: Paint): number => (bubble ? PAD : 0);
const heightOf = ({ lines }: Block, paint: Paint): number =>
  Math.max(AVATAR, HEAD + lines.length * LEADING + 2 * pad(paint));

function blockOf(
  pen: CanvasRenderingContext2D,
  side: ShotSide,
  marks: readonly ShotMark[],
  paint: Paint,
  isBrand: boolean,
): Block {
  pen.font = FONT.text;
  const width = WIDTH - 2 * EDGE - AVATAR - GAP - 2 * pad(paint);
  const lines = layOutText(side.text, marks, width, (text) => pen.measureText(text).width);
  return { side, lines, isBrand };
}

/** The first letters of a name, as sites show who has no picture. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word].find((one) => /\p{L}/u.test(one)) ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

function drawAvatar(pen: CanvasRenderingContext2D, { side, isBrand }: Block, y: number, paint: Paint): void {
  pen.fillStyle = paint.avatar[isBrand ? 1 : 0];
  pen.beginPath();
  pen.arc(EDGE + AVATAR / 2, y + AVATAR / 2, AVATAR / 2, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = '#ffffff';
  pen.font = FONT.name;
  pen.textAlign = 'center';
  pen.fillText(initials(side.name), EDGE + AVATAR / 2, y + AVATAR / 2 + 5);
  pen.textAlign = 'start';
}

function drawHead(
  pen: CanvasRenderingContext2D,
  { side }: Block,
  x: number,
  y: number,
  paint: Paint,
  locale: Locale,
): void {
  pen.font = FONT.name;
  pen.fillStyle = paint.ink;
  pen.fillText(side.name, x, y);
  const after = x + pen.measureText(side.name).width + 6;
  const rest = [side.handle && `@${side.handle}`, momentOf(side.at, locale)].filter(Boolean).join(' · ');
  pen.font = FONT.small;
  pen.fillStyle = paint.quiet;
  pen.fillText(rest, after, y);
}

function drawLine(pen: CanvasRenderingContext2D, line: Line, x: number, y: number, paint: Paint): void {
  pen.font = FONT.text;
  for (const piece of line) {
    if (piece.lit) {
      pen.fillStyle = paint.lit[piece.lit];
      pen.fillRect(x + piece.x - 1, y - 16, piece.width + 2, LEADING - 1);
      pen.fillStyle = paint.under[piece.lit];
      pen.fillRect(x + piece.x - 1, y + 4, piece.width + 2, 2);
    }
    pen.fillStyle = paint.ink;
    pen.fillText(piece.text, x + piece.x, y);
  }
}

function drawBlock(
  pen: CanvasRenderingContext2D,
  block: Block,
  y: number,
  paint: Paint,
  locale: Locale,
): void {
  const left = EDGE + AVATAR + GAP;
  drawAvatar(pen, block, y, paint);
  if (paint.bubble) {
    pen.fillStyle = paint.bubble;
    pen.beginPath();
    pen.roundRect(left, y, WIDTH - EDGE - left, heightOf(block, paint), 16);
    pen.fill();
  }
  const x = left + pad(paint);
  const top = y + pad(paint);
  drawHead(pen, block, x, top + 14, paint, locale);
  block.lines.forEach((line, i) => {
    drawLine(pen, line, x, top + HEAD + i * LEADING + 16, paint);
  });
}

/** What the draft is joined by to the message that it answers. */
function drawThread(pen: CanvasRenderingContext2D, from: number, to: number, paint: Paint): void {
  pen.fillStyle = paint.line;
  pen.fillRect(EDGE + AVATAR / 2 - 1, from + AVATAR + 4, 2, Math.max(0, to - from - AVATAR - 8));
}

/**
 * Draws the picture onto a canvas, which takes its size.
 * @param scale device pixels for one of the picture's: 2 is sharp wherever it is pasted
 */
export function drawShot(
  canvas: HTMLCanvasElement,
  shot: Shot,
  paint: Paint,
  locale: Locale,
  scale: number,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const sides = shot.customer ? [blockOf(pen, shot.customer, [], paint, false)] : [];
  const blocks = [...sides, blockOf(pen, shot.reply, shot.marks, paint, true)];
  const heights = blocks.map((block) => heightOf(block, paint));
  const height = 2 * EDGE + heights.reduce((sum, one) => sum + one, 0) + BETWEEN * (blocks.length - 1);
  canvas.width = WIDTH * scale;
  canvas.height = Math.ceil(height) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = paint.paper;
  pen.fillRect(0, 0, WIDTH, height);
  const tops = blocks.map((_, i) => EDGE + heights.slice(0, i).reduce((sum, one) => sum + one + BETWEEN, 0));
  if (blocks.length > 1) drawThread(pen, tops[0] as number, tops[1] as number, paint);
  blocks.forEach((block, i) => {
    drawBlock(pen, block, tops[i] as number, paint, locale);
  });
}
