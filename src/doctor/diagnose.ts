import { languages, type LocalizedText } from '../i18n/languages.js';
import { frameDrafts } from './frames.js';
import { hrefOf, isLocal, isRendered, readPage, type Context } from './context.js';
import { draft, type Draft } from './draft.js';
import { markupDrafts } from './markup.js';
import { doctorMessages, type DoctorMessages, type Facts, type Words } from './messages.js';
import { requestPolicies } from './policy.js';
import { scriptDrafts } from './scripts.js';
import type { Code, Finding, Known, Page, Severity } from './types.js';

const ORDER: readonly Severity[] = ['blocks', 'breaks', 'hint', 'fine'];

/**
 * Says whether the widgets will work on a page, and why not: the worst first, then as they stand in
 * the source. Needs no DOM and asks nobody for anything, so it runs in Node and in a page alike.
 */
export async function diagnose(page: Page, known: Known): Promise<readonly Finding[]> {
  const context = readPage(page, known);
  const drafts = [
    ...markupDrafts(context),
    ...(await scriptDrafts(context)),
    ...requestPolicies(context),
    ...frameDrafts(context),
  ];
  const worst = drafts.some(({ severity }) => severity === 'blocks' || severity === 'breaks');
  return [...once(drafts), ...(worst ? [] : works(context))]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || line(a) - line(b))
    .map(withWords);
}

/** The scripts and frames of ours that a page names; what their servers say can be asked there. */
export function addresses(
  page: Page,
  known: Known,
): { readonly scripts: readonly string[]; readonly frames: readonly string[] } {
  const { scripts, uses, self } = readPage(page, known);
  const asked = (urls: readonly URL[]): readonly string[] => [
    ...new Set(urls.filter((url) => !isLocal(url) || (self && isLocal(self))).map(hrefOf)),
  ];
  return {
    scripts: asked(scripts.map(({ url }) => url)),
    frames: asked(uses.flatMap(({ url }) => url ?? [])),
  };
}

/** The page as a whole can be fine only when there is a widget whose script is known, or that needs none. */
function works({ uses, scripts, parsed: { items } }: Context): Draft[] {
  const known = uses.filter(
    ({ form, item }) => form === 'frame' || scripts.length > 0 || isRendered(items, item),
  );
  return known.length > 0 ? [draft('works', 'fine', { widgets: known.length })] : [];
}

const line = ({ where }: Draft): number => (where && 'line' in where ? where.line : 0);

/** Three widgets on a page without a language are one thing to mend. */
function once(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ code, facts, severity }) => {
    const key = JSON.stringify([code, severity, facts]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Looks the words up; the types cannot follow that code and facts belong together. */
const wordsOf = (messages: DoctorMessages, { code, facts }: Draft): Words =>
  (messages[code] as (facts: Facts[Code]) => Words)(facts);

function withWords(found: Draft): Finding {
  const words = languages.map((language) => [language, wordsOf(doctorMessages[language], found)]);
  const said = Object.fromEntries(words) as Readonly<Record<keyof LocalizedText, Words>>;
  const text = (part: keyof Words): LocalizedText | undefined =>
    said.fi[part] === undefined
      ? undefined
      : { fi: said.fi[part], sv: said.sv[part] ?? '', en: said.en[part] ?? '' };
  return {
    code: found.code,
    severity: found.severity,
    where: found.where,
    title: text('title') ?? { fi: '', sv: '', en: '' },
    text: text('text') ?? { fi: '', sv: '', en: '' },
    fix: text('fix'),
    message: text('message'),
  };
}
