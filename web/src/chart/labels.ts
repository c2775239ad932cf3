// Which names of a drawing have room: a name that would lie over one that comes before it is left out until
// somebody zooms in or points at it.
export interface Label {
  x: number; // its middle
  y: number; // the line its letters stand on
  text: string;
}

const halfLetter = 0.3; // the breadth of half a letter, of its height

export function freeLabels(labels: readonly Label[], height: number): Set<number> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const free = new Set<number>();
  for (const [i, { x, y, text }] of labels.entries()) {
    const half = halfLetter * height * text.length;
    const box = { left: x - half, right: x + half, top: y - height, bottom: y };
    if (taken.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom)) continue;
    taken.push(box);
    free.add(i);
  }
  return free;
}
