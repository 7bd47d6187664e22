/** What the picture answers. A key with another one held down is the browser's own. */
export const isForPicture = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && /^(Arrow|Home$|End$|Enter$|Escape$| $)/.test(key);
