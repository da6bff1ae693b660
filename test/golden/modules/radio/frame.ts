export class Frame {
  constructor(readonly text: string, readonly count: number) {}
}

/** A frame that says it so many times. */
export function frame(text: string, count: number): Frame {
  return new Frame(text + "!", count);
}
