import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that a module of node_modules belongs to. */
function packageOf(id) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id);
  return match?.[1];
}

/** The licence texts of all packages that the bundles contain, as their licences ask. */
export function thirdPartyLicences(moduleIds) {
  const folders = new Set(moduleIds.map(packageOf).filter(Boolean));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(path.join(folder, 'package.json'), 'utf8'),
      );
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file || !existsSync(path.join(folder, file))) {
        throw new Error(`${name} is bundled, but has no licence file`);
      }
      const text = readFileSync(path.join(folder, file), 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .sort()
    .join(`\n${'-'.repeat(72)}\n\n`);
}
