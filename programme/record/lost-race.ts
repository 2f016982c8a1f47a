/** Somebody else was first: what was read is no longer true. The whole transaction is to be tried again. */
export class LostRace extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LostRace';
  }
}
