/** The rules of axe-core on one widget. */
import 'axe-core';
import type { AxeResults } from 'axe-core';

interface Axe {
  run(where: Element, options: object): Promise<AxeResults>;
}

/** What axe finds, one line a fault. Rules about whole pages have nothing to say on a widget. */
export async function faultsOf(where: Element): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(where, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
  );
}
