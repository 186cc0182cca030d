/** Whoever should have it is not to be asked for now: its message waits, and that is no try of it. */
export class PutOff extends Error {
  /**
   * @param seconds about how long it waits
   * @param code what the page of the outbox gives as the reason
   */
  constructor(
    readonly seconds: number,
    readonly code: string,
  ) {
    super(`Put off: ${code}`);
    this.name = 'PutOff';
  }
}
