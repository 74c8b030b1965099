import type { DeskHost } from '../../../components/desk/views';
import { download } from '../../../host/files/download';

const FILE_NAME = 'tact.png';

/** Where a picture can go: onto the clipboard, or into a file. */
export const pictures: Pick<DeskHost, 'copyPicture' | 'savePicture'> = {
  async copyPicture(picture) {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await picture })]);
    return true;
  },
  savePicture: (picture) => download(picture, FILE_NAME),
};
