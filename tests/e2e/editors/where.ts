import type { Box, Page } from '../../browsers/page.ts';
import type { Desk } from './desks.ts';

/** Runs in the page: where a word stands, by the page's own nodes. */
function inNodes(selector: string, word: string): Box | null {
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(word);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}

/** Runs in the page: where a word stands in a textarea whose lines do not wrap, by measuring its letters. */
function inTextarea(selector: string, word: string): Box | null {
  const field = document.querySelector(selector) as HTMLTextAreaElement;
  const lines = field.value.split('\n');
  const row = lines.findIndex((line) => line.includes(word));
  const style = getComputedStyle(field);
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.direction = style.direction as CanvasDirection;
  const before = lines[row]!.slice(0, lines[row]!.indexOf(word));
  const width = pen.measureText(word).width;
  const lead = pen.measureText(before + word).width - width;
  const height = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
  const frame = field.getBoundingClientRect();
  const left = frame.left + field.clientLeft + Number.parseFloat(style.paddingLeft);
  const right = frame.left + field.clientLeft + field.clientWidth - Number.parseFloat(style.paddingRight);
  const x = style.direction === 'rtl' ? right - lead - width : left + lead;
  const top = frame.top + field.clientTop + Number.parseFloat(style.paddingTop) - field.scrollTop;
  return { x, y: top + row * height, width, height };
}

/** Where a word stands in the viewport, found without anything of ours. */
export async function whereIs(page: Page, desk: Desk, word: string): Promise<Box> {
  const task = desk.name === 'textarea' ? inTextarea : inNodes;
  const box = await page.evaluate(task, desk.selector, word);
  if (!box) throw new Error('the page does not show the word');
  return box;
}
