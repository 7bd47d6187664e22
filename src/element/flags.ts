/** What turns an option off where there is no way to leave it out: in `data-` attributes and addresses. */
export const isOff = (value: string): boolean => /^(0|false|no|off)$/i.test(value);
