// Loaded into the application by start.mjs. Should start.mjs be killed outright, it can stop nothing any more: the pipe
// that it held to our standard input closes, and we stop the application and the database ourselves.
const postgres = Number(process.env.HOMEWARD_EMBEDDED_POSTGRES_PID);
delete process.env.HOMEWARD_EMBEDDED_POSTGRES_PID;

process.stdin.once('end', () => {
  process.once('exit', () => {
    try {
      if (postgres) process.kill(postgres, 'SIGINT');
    } catch {
      // It has stopped already.
    }
  });
  process.kill(process.pid, 'SIGTERM');
});
process.stdin.resume();
process.stdin.unref();
