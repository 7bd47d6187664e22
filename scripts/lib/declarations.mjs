import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesBelow, fromRoot } from './project.mjs';

/** Writes the .d.ts files of src/ into `folder`, beside the modules that they describe. */
export async function writeDeclarations(folder) {
  // src imports JSON from data/, so TypeScript lays out both trees; only src/ is wanted.
  const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-types-'));
  try {
    const tsc = fromRoot('node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', fromRoot('tsconfig.build.json'), '--outDir', scratch];
    await promisify(execFile)(process.execPath, args).catch((error) => {
      throw new Error(`TypeScript:\n${error.stdout}`);
    });
    for (const file of filesBelow(path.join(scratch, 'src'))) {
      const text = readFileSync(path.join(scratch, 'src', file), 'utf8');
      if (/['"][^'"]*\.json['"]/.test(text)) {
        throw new Error(`${file}: a public type is the type of a JSON file; name it instead`);
      }
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      // Where TypeScript names a module of an inferred type, it leaves out the ending Node asks for.
      writeFileSync(target, text.replace(/(import\(["']\.[^"']*?)(?:\.js)?(["']\))/g, '$1.js$2'));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
