#!/usr/bin/env node
import { doctor } from './doctor.js';
import { render } from './render.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  doctor,
  render,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) process.exitCode = await command(args);
else {
  console.error(`innocities ${name}: use one of ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}
