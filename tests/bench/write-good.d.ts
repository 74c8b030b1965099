declare module 'write-good' {
  export default function writeGood(text: string): unknown[];
}
