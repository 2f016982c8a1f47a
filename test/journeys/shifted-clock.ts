// Loaded before Herald by `--import`: moves its clock, so that a journey can happen on another day.
const shift = Number(process.env.HERALD_CLOCK_SHIFT_MS);
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(Real.now() + shift);
    else super(...(given as [number]));
  }
  static override now() {
    return Real.now() + shift;
  }
} as DateConstructor;
