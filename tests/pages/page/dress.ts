import { language } from './story.ts';
import { switches } from './switches.ts';

async function adopt(address: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(await (await fetch(address)).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Sets language, theme and, where the security policy forbids linked sheets, the style. */
export function dress(title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = switches.theme;
  document.title = title;
  const address = document.documentElement.dataset.adopt;
  if (address) void adopt(address);
}
