/** Why a record cannot be opened, in one sentence for people. `reason` is what a shell tells apart. */
export class RecordError extends Error {
  readonly reason:
    | 'record.busy'
    | 'record.read-only'
    | 'record.full-disk'
    | 'record.newer'
    | 'record.unreachable'
    | 'record.text-order';

  constructor(reason: RecordError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecordError';
    this.reason = reason;
  }
}
