import type { ViewContext } from '../../element/view-model.js';
import type { Format } from '../../i18n/format.js';

/** Numbers as a comparison of shares writes them, besides all others. */
export interface ComparisonFormat extends Format {
  /** 0,8 prosenttiyksikköä */
  points(share: number): string;
  /** 25–40 % */
  percentRange(low: number, high: number): string;
}

const NBSP = '\u00a0';

const pointWords = {
  fi: ['prosenttiyksikkö', 'prosenttiyksikköä'],
  sv: ['procentenhet', 'procentenheter'],
  en: ['percentage\u00a0point', 'percentage\u00a0points'],
} as const;

export function comparisonFormat({ format, language, messages }: ViewContext): ComparisonFormat {
  const whole = (share: number): string => format.number(share * 100);
  return {
    ...format,
    points: (share) => {
      const tenths = Math.round(share * 1000);
      const amount = format.number(tenths / 10, tenths % 10 === 0 ? 0 : 1);
      const [one, many] = pointWords[language];
      return amount + NBSP + (amount === '1' ? one : many);
    },
    percentRange: (low, high) =>
      (low === high ? whole(low) : `${whole(low)}–${whole(high)}`) + messages.numbers.percentSign,
  };
}
