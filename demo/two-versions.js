/**
 * Loads the library twice more: the classic script of the same version, which must pass unnoticed,
 * and a copy of it that says it is older.
 */
const CLASSIC = new URL('dist/innocities.classic.js', import.meta.url);

const load = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} did not load`));
    document.head.append(script);
  });

await load(CLASSIC);

const { version } = customElements.get('innocities-funding-donut');
const code = await (await fetch(CLASSIC)).text();
const older = code.replaceAll(`"${version}"`, '"0.0.1"');
if (older === code) throw new Error('the copy says the same version');
await load(URL.createObjectURL(new Blob([older], { type: 'text/javascript' })));
document.documentElement.dataset.done = '';
