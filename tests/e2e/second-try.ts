import { afterEach } from 'vitest';

/** Names each test that passed at a second try only: one to mend, though the run goes on. */
afterEach(({ task }) => {
  if (task.result?.retryCount && task.result.state !== 'fail')
    console.log(`second try: ${task.file.name} > ${task.name}`);
});
