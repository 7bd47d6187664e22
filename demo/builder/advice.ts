/**
 * What the embedder still has to do for accessibility, and what the choices made worse, each with a
 * way to mend it (EN 301 549, 11.8.4). Pure; the words are in words/.
 */
import { shortfalls, type Shortfall, type TokenName } from '../../src/theme/contrast.js';
import { colourOf, schemesOf, type State } from './state.js';

export type Advice =
  | {
      readonly code: 'heading-skips';
      readonly level: number;
      readonly above: number;
      readonly fit: number;
    }
  | { readonly code: 'no-summary' | 'no-table' }
  | { readonly code: 'contrast'; readonly token: TokenName; readonly pairs: number };

export const levelOf = ({ attributes }: Pick<State, 'attributes'>): number =>
  Number(attributes['heading-level'] ?? 2);

/** The weak pairs of the colours that the widget shows; without `used`, of all colours. */
export function contrastOf(
  state: Pick<State, 'attributes' | 'colours'>,
  used?: ReadonlySet<TokenName>,
): { readonly scheme: 'light' | 'dark'; readonly shortfall: Shortfall }[] {
  return schemesOf(state).flatMap((scheme) =>
    shortfalls(colourOf(state.colours, scheme))
      .filter(({ colour, ground }) => !used || (used.has(colour) && used.has(ground)))
      .map((shortfall) => ({ scheme, shortfall })),
  );
}

/** How many weak pairs each colour of one's own causes. */
function culprits(state: State, used?: ReadonlySet<TokenName>): Map<TokenName, number> {
  const counts = new Map<TokenName, number>();
  for (const { shortfall } of contrastOf(state, used)) {
    const { colour, ground } = shortfall;
    const token = colour in state.colours ? colour : ground;
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

/** Warnings, the gravest first. */
export function adviceFor(state: State, used?: ReadonlySet<TokenName>): readonly Advice[] {
  const advice: Advice[] = [...culprits(state, used)].map(([token, pairs]) => ({
    code: 'contrast',
    token,
    pairs,
  }));
  const level = levelOf(state);
  // A frame is a page of its own, with headings of its own.
  if (level > state.above + 1 && state.form !== 'frame') {
    advice.push({ code: 'heading-skips', level, above: state.above, fit: state.above + 1 });
  }
  if ('no-summary' in state.attributes) advice.push({ code: 'no-summary' });
  if ('no-table' in state.attributes) advice.push({ code: 'no-table' });
  return advice;
}
