type Size = { readonly width: number; readonly height: number };

/** The largest size of the shape's proportions that needs no pixel the picture does not have. */
export function sizeWithin(size: Size, shape: Size): Size {
  const scale = Math.min(1, size.width / shape.width, size.height / shape.height);
  return {
    width: Math.max(1, Math.round(shape.width * scale)),
    height: Math.max(1, Math.round(shape.height * scale)),
  };
}
