/** Runs as a part of the next frame that comes after so many milliseconds. Gives what calls it off. */
export function inFrame(run: () => void, milliseconds: number): () => void {
  let frame = 0;
  let timer = 0;
  const ask = () => {
    frame = requestAnimationFrame(run);
  };
  if (milliseconds > 0) timer = window.setTimeout(ask, milliseconds);
  else ask();
  return () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
