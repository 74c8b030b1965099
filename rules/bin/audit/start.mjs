// A thread does not inherit what reads TypeScript for the first one.
const { register } = await import(import.meta.resolve('tsx/esm/api'));
register();
await import('./worker.ts');
