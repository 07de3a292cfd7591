#!/usr/bin/env node
import { existsSync } from 'node:fs';

const source = new URL('../src/cli/wireside.ts', import.meta.url);
const compiled = new URL('../lib/cli/wireside.js', import.meta.url);
// A checkout runs its source. A package brings compiled files, because Node runs no TypeScript below node_modules.
const runsSource = process.features.typescript && !import.meta.url.includes('/node_modules/');
const command = runsSource ? source : compiled;
if (existsSync(command)) await import(command.href);
else {
  console.error(
    `The source of Wireside runs on Node 22.18 or newer, and this is ${process.version}. Use a newer Node.`,
  );
  process.exitCode = 1;
}
