import type { DeskHost } from '../../../components/desk/views';

const FILE_NAME = 'tact.png';
/** A browser reads the file at once; slow disks have the rest. */
const KEPT_MS = 60_000;

/** Where a picture can go: onto the clipboard, or into a file. */
export const pictures: Pick<DeskHost, 'copyPicture' | 'savePicture'> = {
  async copyPicture(picture) {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await picture })]);
    return true;
  },
  savePicture(picture) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = FILE_NAME;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  },
};
