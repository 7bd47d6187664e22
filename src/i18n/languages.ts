/** The languages of the product. A new one is added here; the compiler then names every gap. */
export const languages = ['fi', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text as it stands in the data. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * The language for a tag such as `sv-FI`. A page in another language reads English; a page that
 * names none is Finnish.
 */
export function languageOf(tag: string | null | undefined): Language {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return 'fi';
  return languages.find((language) => language === primary) ?? 'en';
}
