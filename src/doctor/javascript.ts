/** Which types browsers run as scripts, by the MIME Sniffing and HTML standards. */

const NAMES =
  /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/;

/** Of a script that came: what stands after a semicolon does not count. */
export const isScriptType = (contentType: string): boolean =>
  NAMES.test(contentType.replace(/;.*/s, '').trim().toLowerCase());

/** The type of a script tag; without one, the attribute of old pages names it. */
export function typeOfTag(attributes: ReadonlyMap<string, string>): string {
  const type = attributes.get('type')?.trim().toLowerCase();
  const language = attributes.get('language')?.trim().toLowerCase();
  return type ?? (language ? `text/${language}` : '');
}

/** Whether browsers run the tag; here a parameter of the type makes it another one. */
export function isJavaScript(attributes: ReadonlyMap<string, string>): boolean {
  const type = typeOfTag(attributes);
  return type === '' || type === 'module' || NAMES.test(type);
}
