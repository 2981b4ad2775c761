#!/usr/bin/env node
/** The command line. What a command needs is loaded only when it is called, after Node's version is known to do. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`connected-accounts needs Node 22.12 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));

export {};
