/** A window that is not seen has no frames: then it runs after this long. */
const longestFrame = 250;

/** Runs behind the next frame that comes after so many milliseconds, so that it does not hold up what that frame shows. Gives what calls it off. */
export function behindFrame(run: () => void, milliseconds: number): () => void {
  let frame = 0;
  let timer = 0;
  const callOff = () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const runOnce = () => {
    callOff();
    run();
  };
  const ask = () => {
    frame = requestAnimationFrame(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(runOnce, 0);
    });
    timer = window.setTimeout(runOnce, longestFrame);
  };
  if (milliseconds > 0) timer = window.setTimeout(ask, milliseconds);
  else ask();
  return callOff;
}
