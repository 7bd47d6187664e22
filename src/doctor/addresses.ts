/** Addresses that no reader's browser can ask, or may. */
import { isLocal, type Context } from './context.js';
import { draft, type Draft } from './draft.js';
import type { Severity } from './types.js';

/** What a page at `self` can never have from `url`. */
export function outOfReach(
  { self, policies }: Context,
  url: URL,
  where: Draft['where'],
  severity: Severity = 'blocks',
): Draft | undefined {
  if (isLocal(url)) {
    // On the author's own computer such a page works, and is meant to.
    const own = self && isLocal(self) && url.protocol !== 'file:';
    return own ? undefined : draft('local-address', severity, { address: url.href }, where);
  }
  const upgraded = policies.some(
    ({ policy, reportOnly }) => !reportOnly && policy.directives.has('upgrade-insecure-requests'),
  );
  return self?.protocol === 'https:' && url.protocol === 'http:' && !upgraded
    ? draft('mixed-content', severity, { address: url.href }, where)
    : undefined;
}
