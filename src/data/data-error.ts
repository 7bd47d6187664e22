export type DataErrorCode =
  'network' | 'status' | 'type' | 'size' | 'timeout' | 'syntax' | 'schema' | 'city';

export interface DataErrorDetails {
  readonly code: DataErrorCode;
  /** Where in the dataset, such as `rows[3].totalEur`; none when it is about the whole. */
  readonly path?: string;
  /** What stood there. */
  readonly value?: unknown;
  readonly message: string;
}

/** A dataset cannot be used. Says what is wrong, where, and with which value. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: DataErrorCode;
  readonly path: string;
  readonly value: unknown;

  constructor({ code, path = '', value, message }: DataErrorDetails) {
    super(path ? `${path}: ${message}` : message);
    this.code = code;
    this.path = path;
    this.value = value;
  }
}
