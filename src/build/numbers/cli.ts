/** Entry point of `npm run numbers` and its relatives: exit code 0, 1 when numbers differ, 2 when the checker broke. */
const BROKEN = 2;

try {
  // Loaded here, so that a module that does not load is a broken checker and not a wrong number.
  const { run } = await import('./commands.ts');
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`numbers: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = BROKEN;
}

export {};
