/** A browser reads the file at once; slow disks have the rest. */
const KEPT_MS = 60_000;

/** Hands the person a file. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
