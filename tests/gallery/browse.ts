import { chromium, type Page } from 'playwright-core';
import { findInstalled } from '../browsers/find.ts';
import { type Gallery, openGallery } from './open.ts';

/** The gallery, and a tab of Chromium to look at it. */
export interface Visit {
  gallery: Gallery;
  page: Page;
  close(): Promise<void>;
}

/** Opens the gallery and a browser on it. */
export async function visitGallery(viewport: { width: number; height: number }): Promise<Visit> {
  const executablePath = findInstalled('chromium');
  const gallery = await openGallery();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({ viewport });
  const close = async (): Promise<void> => {
    await browser.close();
    await gallery.close();
  };
  return { gallery, page, close };
}
