export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Lines of text may stand close above each other but not end to end. */
export function overlaps(a: Box, b: Box, clearance: number): boolean {
  return (
    a.x < b.x + b.width + clearance &&
    b.x < a.x + a.width + clearance &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

/** From a label to the edge of a marker. */
export function distance(box: Box, { x, y, r }: Circle): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  // The upper and lower eighth of a line of text are empty but for accents and tails.
  const inset = box.height / 8;
  const dy = Math.max(box.y + inset - y, 0, y - box.y - box.height + inset);
  return Math.hypot(dx, dy) - r;
}

export function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

export function hull(boxes: readonly Box[]): Box | undefined {
  if (!boxes.length) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
