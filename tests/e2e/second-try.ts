import { afterEach } from 'vitest';

/** Names each test that passed at a second try only, and what failed first: one to mend, though the run goes on. */
afterEach(({ task }) => {
  if (!task.result?.retryCount || task.result.state === 'fail') return;
  const [first] = task.result.errors ?? [];
  const where = /tests\/e2e\/[\w/.-]+\.test\.ts:\d+/.exec(first?.stack ?? '')?.[0] ?? '';
  console.log(`second try: ${task.file.name} > ${task.name}: ${first?.message} ${where}`);
});
