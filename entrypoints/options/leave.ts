import { browser } from 'wxt/browser';
import { originOf, readAddress } from '../../host/packs/address';

/**
 * Asks the browser for leave to read and write at an address, and at no other host. Call it in the person's press,
 * before anything is waited for: a browser listens to no later request. Whatever the person answers, the address is
 * then asked: some let everybody read.
 */
export async function askForAddress(typed: string): Promise<void> {
  const address = readAddress(typed);
  if ('url' in address)
    await browser.permissions.request({ origins: [originOf(address.url)] }).catch(() => false);
}
