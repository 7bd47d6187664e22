import type { Facts } from './messages.js';
import type { Code, Finding, Severity } from './types.js';

/** A diagnosis before it has words. */
export interface Draft<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly facts: Facts[C];
  readonly where: Finding['where'];
}

export const draft = <C extends Code>(
  code: C,
  severity: Severity,
  facts: Facts[C],
  where?: Finding['where'],
): Draft => ({ code, severity, facts, where });
