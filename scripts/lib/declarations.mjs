import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    const written = filesBelow(path.join(scratch, 'src'));
    for (const file of written) {
      const text = readFileSync(path.join(scratch, 'src', file), 'utf8');
      if (/['"][^'"]*\.json['"]/.test(text)) {
        throw new Error(`${file}: a public type is the type of a JSON file; name it instead`);
      }
      cpSync(path.join(scratch, 'src', file), path.join(folder, file));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
