/** The words of the public contract, so that tests of promises need no list of their own. */
import contract from '../../contract.json';

/** What a reader can have selected. */
export const subjects: readonly string[] = contract.every.events['innocities-select'].subject;
