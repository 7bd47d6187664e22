import { css } from 'lit';

/** The controls that only the donut has. */
export const fundingDonutStyles = css`
  /* The comparison, once it has come, is about this much taller than the ring that waits for it. */
  :host([compare='model']) .waiting {
    padding-bottom: 12em;
  }
  .check {
    min-width: 0;
    overflow-wrap: anywhere;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-height: 2em;
    cursor: pointer;
    font-size: 0.875em;
  }
  .check input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    font-size: 1em;
    accent-color: var(--_ink);
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin: 1em 0 0;
  }
  .field span {
    color: var(--_ink2);
    font-size: 0.875em;
  }
  select {
    max-width: 100%;
  }
`;
