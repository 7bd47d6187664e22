#!/usr/bin/env node
import { doctor } from './doctor.js';
import { render } from './render.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  doctor,
  render,
};

// Whoever reads may have read enough: `innocities render … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) process.exitCode = await command(args);
else {
  console.error(`innocities ${name}: use one of ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}
