/**
 * What a hosted frame and its page say to each other. Page to frame: the name alone, which asks for the
 * height. Frame to page: the height in CSS pixels, and what the reader selected.
 */
export const HEIGHT = 'innocities-height';
export const SELECT = 'innocities-select';

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height: number;
}

/** The name of a message, whatever stands in it. */
export const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
