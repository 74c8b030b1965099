import type { Page } from './page.ts';

/** What to open, and where the replicas are served. */
export interface Opening {
  browser: 'chromium' | 'firefox';
  /** The folder of a built extension. */
  extension?: string;
  /** The replica server's port; every name resolves to it. */
  port: number;
  headless?: boolean;
  /** The language that the browser says its person reads; English when left out. */
  locale?: 'fr' | 'en';
  /** Leaves the extension as it is right after its installation, its welcome page open. */
  newcomer?: boolean;
}

/** A file that a page has saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An open browser. */
export interface Browser {
  name: 'chromium' | 'firefox';
  version: string;
  /** Opens a tab on an address. */
  page(url: string): Promise<Page>;
  /** Opens a tab on one of the extension's own pages, such as `options.html`. */
  ownPage(path: string): Promise<Page>;
  /** Runs a script in the extension's background; Firefox lets nobody in there. */
  inBackground(script: string): Promise<unknown>;
  /** Has `mailto:` open a web page, as a person's own e-mail program may be: a request to `MAIL_HOST`. */
  takeMail(): Promise<void>;
  /** The files that were saved, oldest first. */
  saved(): Promise<Saved[]>;
  /** Ends the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Puts the extension in anew under its open pages, as an update does. */
  updateExtension(): Promise<void>;
  /**
   * Lets the extension store this many bytes at most, as a full disk does; null lifts the limit. Chromium only:
   * Firefox has no such call.
   */
  limitStorage(bytes: number | null): Promise<void>;
  close(): Promise<void>;
}

/** What to start, found beforehand. */
export interface Start extends Opening {
  executable: string;
  headless: boolean;
}
