#!/usr/bin/env node
import { doctor } from './doctor.js';
import { readOptions } from './options.js';
import { render } from './render.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  doctor,
  render,
};

// Whoever reads may have read enough: `innocities render … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const usage = `innocities doctor <address or file>   says whether the widgets work on a page
innocities render <widget>            writes a widget as html, svg, png, csv or json
innocities <command> --help           tells the options
innocities --version                  tells the version

npx keeps options for itself that come first: npx --no -- innocities --version`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await command(args);
else if (/^(|help|-h|--help)$/.test(name)) console.log(usage);
else if (name === '--version') console.log(readOptions().version);
else {
  console.error(`innocities ${name}: use one of ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}
